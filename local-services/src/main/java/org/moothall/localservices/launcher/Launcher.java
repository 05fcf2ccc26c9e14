package org.moothall.localservices.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs both services until nobody is left whom they were started for, one of them ends by itself, or a signal comes.
 * Then both end, and the address file goes.
 */
public final class Launcher {

    private final LauncherOptions options;
    private final Watchers watchers;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Launcher(LauncherOptions options) {
        this.options = options;
        this.watchers = new Watchers(options.data());
    }

    /** See {@link LauncherOptions} for the arguments. */
    public static void main(String[] arguments) throws Exception {
        LauncherOptions options = LauncherOptions.parse(arguments);
        Predecessor.end(options.data());
        System.exit(new Launcher(options).run(Starter.of(options, new Given(System.getenv()))));
    }

    private int run(Starter starter) throws IOException, InterruptedException {
        options.watched().stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .forEach(watchers::add);
        CompletableFuture<Started<Database>> database = CompletableFuture.supplyAsync(starter::database);
        CompletableFuture<Started<String>> search = CompletableFuture.supplyAsync(starter::search);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(database, search)));
        new Addresses(database.join().address(), search.join().address()).write(options.addresses());
        while (!ended.await(1, TimeUnit.SECONDS)) {
            if (!database.join().alive().getAsBoolean()
                    || !search.join().alive().getAsBoolean()) {
                System.err.println("A service ended by itself: see the logs in " + options.data());
                return 1;
            }
            if (!watchers.anyAlive() && watchers.locked(this::closeUnlessAwaited)) {
                return 0;
            }
        }
        return 0;
    }

    /** Nobody may find the addresses from here on, unless somebody came before the lock was ours. */
    private boolean closeUnlessAwaited() {
        if (watchers.anyAlive()) {
            return false;
        }
        delete(options.addresses());
        return true;
    }

    private void end(CompletableFuture<Started<Database>> database, CompletableFuture<Started<String>> search) {
        ended.countDown();
        delete(options.addresses());
        CompletableFuture.allOf(stopped(database), stopped(search)).join();
    }

    private static <T> CompletableFuture<Void> stopped(CompletableFuture<Started<T>> service) {
        return service.handleAsync((started, failure) -> started).thenAccept(started -> {
            if (started != null) {
                started.stop().run();
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }
}
