package org.moothall.content.graphql.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One request's turn to be worked on: taken by a worker, or given up by the caller before that. The place is free again when
 * both the work has ended and the caller is back at its request: workers make no more answers than callers send, and work
 * that its caller no longer waits for still holds its place.
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
                place.workEnded();
            }
        });
        this.place = place;
    }

    /** @param whenLeft what is run once when the place is free again */
    static <T> Turn<T> of(Callable<T> work, Runnable whenLeft) {
        return new Turn<>(work, new Place(new AtomicBoolean(), new AtomicInteger(2), whenLeft));
    }

    @Override
    public void run() {
        began = System.nanoTime();
        if (taken.compareAndSet(false, true)) {
            super.run();
            place.workEnded();
        }
    }

    /** Gives the turn up, unless a worker has taken it. */
    boolean giveUp() {
        boolean givenUp = taken.compareAndSet(false, true);
        if (givenUp) {
            place.workEnded();
        }
        return givenUp;
    }

    /** The caller's part, once, whatever came of it. */
    void callerIsBack() {
        place.leave();
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

    /** @param inside how many of the two, the work and its caller, are still at it */
    private record Place(AtomicBoolean ended, AtomicInteger inside, Runnable whenLeft) {

        void workEnded() {
            if (ended.compareAndSet(false, true)) {
                leave();
            }
        }

        void leave() {
            if (inside.decrementAndGet() == 0) {
                whenLeft.run();
            }
        }
    }
}
