package org.moothall.content.schedule;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the scheduler look for what is due, again and again, while this process has the role. */
@Component
class ScheduleClock implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ScheduleClock.class);

    private final Scheduler scheduler;
    private final ScheduleSettings settings;
    private @Nullable ScheduledExecutorService executor;

    ScheduleClock(Scheduler scheduler, ScheduleSettings settings) {
        this.scheduler = scheduler;
        this.settings = settings;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.enabled();
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("schedule").daemon().factory());
        long interval = settings.interval().toMillis();
        var _ = started.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.MILLISECONDS);
        executor = started;
    }

    private void look() {
        try {
            int done = scheduler.performDue();
            if (done > 0) {
                log.info("Did {} scheduled actions", done);
            }
        } catch (RuntimeException e) {
            log.warn("The schedule could not be read; it is tried again in {}", settings.interval(), e);
        }
    }

    @Override
    public synchronized void stop() {
        if (executor != null) {
            executor.close();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }
}
