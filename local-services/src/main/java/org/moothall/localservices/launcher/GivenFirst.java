package org.moothall.localservices.launcher;

/** Takes each service that the environment names, and starts the other. */
record GivenFirst(Given given, Starter otherwise) implements Starter {

    @Override
    public Started<Database> database() {
        return given.database().map(Started::elsewhere).orElseGet(otherwise::database);
    }

    @Override
    public Started<String> search() {
        return given.search().map(Started::elsewhere).orElseGet(otherwise::search);
    }
}
