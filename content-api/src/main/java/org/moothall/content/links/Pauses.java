package org.moothall.content.links;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** Keeps a distance between two requests to one host. */
@Component
class Pauses {

    private final Duration spacing;
    private final Cache<String, Long> lastAsked =
            Caffeine.newBuilder().maximumSize(10_000).build();

    Pauses(LinkSettings settings) {
        this.spacing = settings.spacing();
    }

    /** Waits until the host may be asked again; false when the process is to stop instead. */
    boolean before(String host) {
        Long last = lastAsked.getIfPresent(host);
        if (last != null) {
            long until = last + spacing.toNanos();
            while (System.nanoTime() - until < 0) {
                LockSupport.parkNanos(Math.min(until - System.nanoTime(), TimeUnit.SECONDS.toNanos(1)));
                if (Thread.currentThread().isInterrupted()) {
                    return false;
                }
            }
        }
        lastAsked.put(host, System.nanoTime());
        return !Thread.currentThread().isInterrupted();
    }
}
