package org.moothall.localservices.lease;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.localservices.launcher.Addresses;
import org.moothall.localservices.launcher.Given;
import org.moothall.localservices.launcher.Launcher;
import org.moothall.localservices.launcher.Watchers;
import org.moothall.localservices.process.Checkout;
import org.moothall.localservices.process.FreePort;
import org.moothall.localservices.process.ServerCommand;
import org.moothall.localservices.process.ServerProcess;

/** This JVM's part in the services that the whole build shares. */
public final class Lease {

    private static @Nullable Addresses held;

    private Lease() {}

    /** Finds what the environment gives or what an earlier JVM started, or starts it. */
    public static synchronized Addresses shared() {
        Addresses known = held;
        if (known == null) {
            Path data = Checkout.current().local().resolve("test");
            known = new Given(System.getenv()).addresses().orElseGet(() -> found(data, BuildProcess.find()));
            held = known;
        }
        return known;
    }

    /** Finds the services that keep their data in this folder, or starts them; they live as long as the watcher. */
    static Addresses found(Path data, ProcessHandle watcher) {
        Watchers watchers = new Watchers(data);
        Path file = data.resolve("services.properties");
        return watchers.locked(() -> {
            watchers.add(watcher);
            return Addresses.read(file).filter(Lease::answer).orElseGet(() -> started(data, file));
        });
    }

    private static Addresses started(Path data, Path file) {
        Checkout checkout = Checkout.current();
        List<Path> classPath = new ArrayList<>(List.of(checkout.classes()));
        classPath.addAll(checkout.serverJars());
        ServerProcess.start(new ServerCommand(
                Launcher.class.getName(),
                classPath,
                List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                List.of("--data", data.toString()),
                file,
                data.resolve("launcher.log")));
        return Addresses.read(file)
                .orElseThrow(() -> new IllegalStateException("The services ended at once: see the logs in " + data));
    }

    private static boolean answer(Addresses addresses) {
        URI database = URI.create(addresses.database().jdbcUrl().substring("jdbc:".length()));
        URI search = URI.create(addresses.elasticsearchUri());
        return FreePort.answers(database.getHost(), database.getPort())
                && FreePort.answers(search.getHost(), search.getPort());
    }
}
