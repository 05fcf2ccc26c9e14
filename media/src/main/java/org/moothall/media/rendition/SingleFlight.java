package org.moothall.media.rendition;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Does a piece of work once, however many ask for it at the same time; they share its outcome. */
final class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> underWay = new ConcurrentHashMap<>();

    V run(K key, Supplier<V> work) {
        var mine = new CompletableFuture<V>();
        CompletableFuture<V> other = underWay.putIfAbsent(key, mine);
        return other == null ? fly(key, mine, work) : outcomeOf(other);
    }

    private V fly(K key, CompletableFuture<V> flight, Supplier<V> work) {
        try {
            V outcome = work.get();
            flight.complete(outcome);
            return outcome;
        } catch (Throwable e) {
            flight.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(key, flight);
        }
    }

    private static <V> V outcomeOf(CompletableFuture<V> flight) {
        try {
            return flight.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
