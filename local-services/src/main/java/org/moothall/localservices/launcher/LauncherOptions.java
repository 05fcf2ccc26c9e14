package org.moothall.localservices.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.localservices.mariadb.Durability;

/**
 * What the launcher is asked to do.
 *
 * @param data the folder that keeps the services' data and the watchers' names
 * @param durability what a commit promises
 * @param watched the processes that the services are started for; more may sign in later
 * @param addresses the file to write once both services answer
 */
record LauncherOptions(Path data, Durability durability, Set<Long> watched, Path addresses) {

    private static final String USAGE =
            "Usage: Launcher [--durable] [--watch-pid PID]... --data FOLDER ADDRESS-FILE. Not understood: ";

    LauncherOptions {
        watched = Set.copyOf(watched);
    }

    static LauncherOptions parse(String[] arguments) {
        List<String> options = Arrays.asList(arguments).subList(0, Math.max(0, arguments.length - 1));
        Path data = null;
        Durability durability = Durability.RELAXED;
        Set<Long> watched = new TreeSet<>();
        for (Iterator<String> option = options.iterator(); option.hasNext(); ) {
            switch (option.next()) {
                case "--data" -> data = Path.of(option.next()).toAbsolutePath();
                case "--durable" -> durability = Durability.FULL;
                case "--watch-pid" -> watched.add(Long.valueOf(option.next()));
                default -> throw new IllegalArgumentException(USAGE + options);
            }
        }
        if (data == null) {
            throw new IllegalArgumentException(USAGE + options + ": --data is missing");
        }
        return new LauncherOptions(data, durability, watched, Path.of(arguments[arguments.length - 1]));
    }
}
