package org.moothall.media.repeat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does some work round after round on a thread of its own. A round that fails is logged, and the next one comes. */
public abstract class RepeatedWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedWork.class);

    private final String name;
    private final boolean enabled;
    private final Duration interval;
    private @Nullable ScheduledExecutorService executor;

    /**
     * Work of a process.
     *
     * @param name of its thread, and in the log
     * @param enabled whether this process does it
     * @param interval from the end of a round to the next
     */
    protected RepeatedWork(String name, boolean enabled, Duration interval) {
        this.name = name;
        this.enabled = enabled;
        this.interval = interval;
    }

    /** One round. */
    protected abstract void round();

    /** What has been begun is finished unless it says otherwise. */
    protected boolean isCutShort() {
        return false;
    }

    @Override
    public final boolean isAutoStartup() {
        return enabled;
    }

    @Override
    public final synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        long pause = interval.toMillis();
        var _ = started.scheduleWithFixedDelay(this::attempt, pause, pause, TimeUnit.MILLISECONDS);
        executor = started;
    }

    private void attempt() {
        try {
            round();
        } catch (RuntimeException e) {
            LOG.warn("A round of “{}” failed; it is tried again in {}", name, interval, e);
        }
    }

    @Override
    public final synchronized void stop() {
        if (executor == null) {
            return;
        }
        if (isCutShort()) {
            executor.shutdownNow();
        } else {
            executor.close();
        }
        executor = null;
    }

    @Override
    public final synchronized boolean isRunning() {
        return executor != null;
    }
}
