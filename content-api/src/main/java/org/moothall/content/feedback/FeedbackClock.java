package org.moothall.content.feedback;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.moothall.content.schedule.ScheduleSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has what is older than a year removed, hour after hour, in processes that have the role scheduler. */
@Component
class FeedbackClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackClock.class);

    private final HearReaders hear;
    private final ScheduleSettings schedule;
    private @Nullable ScheduledExecutorService executor;

    FeedbackClock(HearReaders hear, ScheduleSettings schedule) {
        this.hear = hear;
        this.schedule = schedule;
    }

    @Override
    public boolean isAutoStartup() {
        return schedule.enabled();
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("feedback").daemon().factory());
        var _ = started.scheduleWithFixedDelay(this::sweep, 1, 60, TimeUnit.MINUTES);
        executor = started;
    }

    private void sweep() {
        try {
            while (hear.forget() > 0) {
                LOG.info("Removed readers' answers of more than a year ago");
            }
        } catch (RuntimeException e) {
            LOG.warn("Old answers of readers could not be removed; it is tried again in an hour", e);
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
