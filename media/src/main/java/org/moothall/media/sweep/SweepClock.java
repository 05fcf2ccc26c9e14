package org.moothall.media.sweep;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the sweep run again and again while this process has the role. */
@Component
class SweepClock implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SweepClock.class);

    private final SweepRemoved sweep;
    private final SweepSettings settings;
    private @Nullable ScheduledExecutorService executor;

    SweepClock(SweepRemoved sweep, SweepSettings settings) {
        this.sweep = sweep;
        this.settings = settings;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.enabled();
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("sweep").daemon().factory());
        long interval = settings.interval().toMillis();
        var _ = started.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.MILLISECONDS);
        executor = started;
    }

    private void look() {
        try {
            int gone = sweep.sweep();
            if (gone > 0) {
                log.info("Removed {} assets and former files for good", gone);
            }
        } catch (RuntimeException e) {
            log.warn("The sweep failed; it is tried again in {}", settings.interval(), e);
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
