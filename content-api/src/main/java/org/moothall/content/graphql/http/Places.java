package org.moothall.content.graphql.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.moothall.content.graphql.Concurrency;

/**
 * As many requests as an API works on at a time. A request takes its place when it has been read and gives it back before it
 * is answered, so that slow callers hold none. Who came first is next; who would wait too long is told at once.
 *
 * <p>They are worked on by threads of the operating system, which shares the processors between these and the few that carry
 * all callers. On their callers' virtual threads each step of theirs would wait until thousands of others had been refused.
 */
final class Places {

    private static final Duration IDLE = Duration.ofSeconds(10);

    private final Concurrency concurrency;
    private final int room;
    private final AtomicInteger inside = new AtomicInteger();
    private final ThreadPoolExecutor workers;

    /** @param api whose requests these are */
    Places(String api, Concurrency concurrency) {
        this.concurrency = concurrency;
        this.room = concurrency.atATime() + concurrency.queue();
        this.workers = new ThreadPoolExecutor(
                concurrency.atATime(),
                concurrency.atATime(),
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                // Bounded by the room that there is.
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("graphql-" + api + "-", 1).factory());
        workers.allowCoreThreadTimeOut(true);
    }

    /** Whether one more would be refused. */
    boolean full() {
        return inside.get() >= room;
    }

    /**
     * Has it done, and gives what it gives.
     *
     * @param time how long it may take once it has begun; none for as long as it takes
     * @throws BadRequest when it does not get a place in time
     * @throws TimeoutException when it takes longer
     */
    <T> T during(Callable<T> work, @Nullable Duration time) throws BadRequest, TimeoutException {
        if (inside.incrementAndGet() > room) {
            inside.decrementAndGet();
            throw BadRequest.tooBusy();
        }
        Turn<T> turn = Turn.of(work, inside::decrementAndGet);
        workers.execute(turn);
        try {
            return wait(turn, time);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            if (!turn.giveUp()) {
                turn.cancel(true);
            }
            throw BadRequest.tooBusy();
        } finally {
            turn.callerIsBack();
        }
    }

    private <T> T wait(Turn<T> turn, @Nullable Duration time)
            throws BadRequest, InterruptedException, ExecutionException, TimeoutException {
        try {
            return turn.startedWithin(concurrency.patience());
        } catch (TimeoutException e) {
            if (turn.giveUp()) {
                workers.remove(turn);
                throw BadRequest.tooBusy();
            }
            return turn.doneWithin(time);
        }
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }
}
