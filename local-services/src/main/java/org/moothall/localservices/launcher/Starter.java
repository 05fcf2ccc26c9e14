package org.moothall.localservices.launcher;

/** A way to get the two services to run. */
interface Starter {

    Started<Database> database();

    Started<String> search();

    /** The way that these options and this environment ask for. */
    static Starter of(LauncherOptions options, Given given) {
        Starter own = !given.forbidsContainers() && Docker.answers()
                ? new ContainerStarter(options)
                : new LocalStarter(options);
        return new GivenFirst(given, own);
    }
}
