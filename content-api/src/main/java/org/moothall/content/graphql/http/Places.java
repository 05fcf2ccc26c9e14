package org.moothall.content.graphql.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.moothall.content.graphql.Concurrency;
import org.moothall.content.graphql.RequestErrorCode;
import org.springframework.http.HttpStatus;

/**
 * As many requests as an API works on at a time. A request takes its place when it has been read and gives it back before it
 * is answered, so that slow callers hold none. Who came first is next; who would wait too long is told at once.
 */
final class Places {

    private final Concurrency concurrency;
    private final Semaphore free;

    Places(Concurrency concurrency) {
        this.concurrency = concurrency;
        this.free = new Semaphore(concurrency.atATime(), true);
    }

    <T> T during(Work<T> work) throws BadRequest {
        if (!enters()) {
            throw new BadRequest(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    RequestErrorCode.TOO_BUSY,
                    "More is asked at the moment than can be answered in time.",
                    "Try again in a second.");
        }
        try {
            return work.done();
        } finally {
            free.release();
        }
    }

    private boolean enters() {
        if (free.tryAcquire()) {
            return true;
        }
        if (free.getQueueLength() >= concurrency.queue()) {
            return false;
        }
        try {
            return free.tryAcquire(concurrency.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T done() throws BadRequest;
    }
}
