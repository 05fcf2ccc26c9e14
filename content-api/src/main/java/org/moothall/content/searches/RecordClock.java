package org.moothall.content.searches;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has what was counted written down, every few seconds and when the process ends. */
@Component
class RecordClock implements SmartLifecycle {

    private static final int SECONDS = 5;

    private final RecordSearches record;
    private @Nullable ScheduledExecutorService executor;

    RecordClock(RecordSearches record) {
        this.record = record;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("search-record").daemon().factory());
        var _ = started.scheduleWithFixedDelay(record::flush, SECONDS, SECONDS, TimeUnit.SECONDS);
        executor = started;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = executor;
        if (running != null) {
            running.shutdownNow();
            executor = null;
            record.flush();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }
}
