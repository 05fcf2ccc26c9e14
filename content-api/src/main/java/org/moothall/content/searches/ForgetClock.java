package org.moothall.content.searches;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.moothall.content.schedule.ScheduleSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has old counts of searches forgotten, hour after hour, in processes that have the role scheduler. */
@Component
class ForgetClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetClock.class);

    private final ForgetSearches forget;
    private final ScheduleSettings schedule;
    private @Nullable ScheduledExecutorService executor;

    ForgetClock(ForgetSearches forget, ScheduleSettings schedule) {
        this.forget = forget;
        this.schedule = schedule;
    }

    @Override
    public boolean isAutoStartup() {
        return schedule.enabled();
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("search-record-sweep").daemon().factory());
        var _ = started.scheduleWithFixedDelay(this::sweep, 2, 60, TimeUnit.MINUTES);
        executor = started;
    }

    private void sweep() {
        try {
            int many = forget.forget();
            if (many > 0) {
                LOG.info("Removed {} rows of the search record, or their words", many);
            }
        } catch (RuntimeException e) {
            LOG.warn("Old counts of searches could not be removed; it is tried again in an hour", e);
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = executor;
        if (running != null) {
            running.shutdownNow();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }
}
