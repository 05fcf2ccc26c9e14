package org.moothall.localservices.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The processes that the services run for, each with a file of its own in one folder. */
public final class Watchers {

    private final Path data;
    private final Path folder;

    /** The watchers of the services that keep their data in this folder. */
    public Watchers(Path data) {
        this.data = data;
        this.folder = data.resolve("watchers");
    }

    /** Does something that must not cross with the launcher's end or with another watcher's coming. */
    public <T> T locked(Supplier<T> action) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            data.resolve("lease.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                return action.get();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + data, e);
        }
    }

    /** Signs a process in. */
    public void add(ProcessHandle process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(Long.toString(process.pid())), born(process));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    /** Whether anybody who signed in still lives; forgets those who do not. */
    boolean anyAlive() {
        boolean alive = false;
        for (Path watcher : signedIn()) {
            alive |= livesOrIsForgotten(watcher);
        }
        return alive;
    }

    private List<Path> signedIn() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static boolean livesOrIsForgotten(Path watcher) {
        try {
            String born = Files.readString(watcher);
            boolean lives = ProcessHandle.of(
                            Long.parseLong(watcher.getFileName().toString()))
                    .filter(process -> process.isAlive() && born(process).equals(born))
                    .isPresent();
            if (!lives) {
                Files.deleteIfExists(watcher);
            }
            return lives;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + watcher, e);
        }
    }

    /** Tells a process from a later one that got its number. */
    private static String born(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("");
    }
}
