package org.moothall.content.links;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.moothall.content.schedule.ScheduleSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets links be checked round after round, in processes that have the role scheduler, when checking is on. */
@Component
class LinkClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LinkClock.class);

    private final CheckLinks check;
    private final LinkSettings settings;
    private final ScheduleSettings schedule;
    private @Nullable ScheduledExecutorService executor;

    LinkClock(CheckLinks check, LinkSettings settings, ScheduleSettings schedule) {
        this.check = check;
        this.settings = settings;
        this.schedule = schedule;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.enabled() && schedule.enabled();
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("links").daemon().factory());
        long interval = settings.interval().toMillis();
        var _ = started.scheduleWithFixedDelay(this::round, interval, interval, TimeUnit.MILLISECONDS);
        executor = started;
    }

    private void round() {
        try {
            check.round();
        } catch (RuntimeException e) {
            LOG.warn("Links could not be checked; it is tried again in {}", settings.interval(), e);
        }
    }

    @Override
    public synchronized void stop() {
        ExecutorService running = executor;
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
