package org.moothall.content.graphql.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One request's turn to be worked on: taken by a worker, or given up by the caller before that. The place is free again as
 * soon as the work has ended, even where the caller was told before that it takes too long.
 *
 * @param <T> what the work gives
 */
final class Turn<T> extends FutureTask<T> {

    private final AtomicBoolean taken = new AtomicBoolean();
    private final Place place;
    private volatile long began;

    private Turn(Callable<T> work, Place place) {
        super(() -> {
            try {
                return work.call();
            } finally {
                // Before the caller has the answer, who may ask again at once.
                place.leave();
            }
        });
        this.place = place;
    }

    /** @param whenLeft what is run once when the place is free again */
    static <T> Turn<T> of(Callable<T> work, Runnable whenLeft) {
        return new Turn<>(work, new Place(new AtomicBoolean(), whenLeft));
    }

    @Override
    public void run() {
        began = System.nanoTime();
        if (taken.compareAndSet(false, true)) {
            super.run();
            place.leave();
        }
    }

    /** Gives the turn up, unless a worker has taken it. */
    boolean giveUp() {
        boolean givenUp = taken.compareAndSet(false, true);
        if (givenUp) {
            place.leave();
        }
        return givenUp;
    }

    /** What the work gives, if it is done by then or a worker takes it by then. */
    T startedWithin(Duration patience) throws InterruptedException, ExecutionException, TimeoutException {
        return get(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** What the work gives that a worker has taken; without a limit it is waited for. It is interrupted when it has no more time. */
    T doneWithin(@Nullable Duration time) throws InterruptedException, ExecutionException, TimeoutException {
        if (time == null) {
            return get();
        }
        try {
            return get(began + time.toNanos() - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            cancel(true);
            throw late;
        }
    }

    private record Place(AtomicBoolean left, Runnable whenLeft) {

        void leave() {
            if (left.compareAndSet(false, true)) {
                whenLeft.run();
            }
        }
    }
}
