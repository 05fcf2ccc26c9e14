package org.moothall.website.delivery;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.moothall.website.site.Reader;
import org.moothall.website.site.WebsiteSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Knows the version of everything that readers can see, as of a moment ago: asks the delivery API for it over and over.
 * What was kept under another version is not shown any more.
 */
@Component
public final class WatchVersion implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WatchVersion.class);
    private static final Question<Version> QUESTION = new Question<>("version", Version.class);

    private final AskDelivery ask;
    private final Duration interval;
    private final boolean needed;
    private @Nullable ScheduledExecutorService clock;
    private volatile State state = new State("", false);

    WatchVersion(AskDelivery ask, WebsiteSettings settings, Environment environment) {
        this.ask = ask;
        this.needed = environment.getProperty("moothall.website.enabled", Boolean.class, true);
        this.interval = settings.delivery().watch();
    }

    /** What is known now. */
    public State state() {
        return state;
    }

    private void look() {
        try {
            String version = ask.ask(QUESTION, Reader.PUBLIC).data().version();
            if (!state.reachable()) {
                LOG.info("The delivery API answers");
            }
            state = new State(version, true);
        } catch (RuntimeException e) {
            if (state.reachable()) {
                LOG.warn("The delivery API does not answer: what is kept is shown until it does. {}", e.getMessage());
            }
            state = new State(state.version(), false);
        }
    }

    /** Only where the sites are served. */
    @Override
    public boolean isAutoStartup() {
        return needed;
    }

    @Override
    public synchronized void start() {
        // A thread of its own: a virtual one would wait its turn behind all requests, when its news is needed most.
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("website-version").factory());
        var _ = started.scheduleWithFixedDelay(this::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        clock = started;
    }

    @Override
    public synchronized void stop() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }

    /**
     * What is known of the delivery API.
     *
     * @param version the last one that was heard of; empty before the first
     * @param reachable whether it answered when it was asked last
     */
    public record State(String version, boolean reachable) {}

    record Version(String version) {}
}
