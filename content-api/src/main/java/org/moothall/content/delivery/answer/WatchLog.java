package org.moothall.content.delivery.answer;

import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.moothall.content.graphql.kept.AnswerVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows the publication log's newest number: of what this process publishes at once, of what others publish within the
 * bound that is set. When the database has not said for that long, nobody knows, and nothing kept is sent.
 */
public final class WatchLog implements AnswerVersion, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WatchLog.class);

    private final JdbcClient jdbc;
    private final AnswerSettings settings;
    private volatile @Nullable ScheduledExecutorService clock;
    private volatile boolean followed;
    private long heard = System.nanoTime();
    private volatile Known known = new Known(-1, heard, false);

    WatchLog(JdbcClient jdbc, AnswerSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public OptionalLong current() {
        Known latest = known;
        boolean late =
                System.nanoTime() - latest.asOf() > settings.agreeWithin().toNanos();
        return latest.number() < 0 || late ? OptionalLong.empty() : OptionalLong.of(latest.number());
    }

    @Override
    public void follow() {
        followed = true;
    }

    /** To be told of the process's own publications as soon as they are committed. */
    public synchronized void grew(long number) {
        heard = System.nanoTime();
        known = new Known(Math.max(number, known.number()), known.asOf(), known.answered());
    }

    private void look() {
        long asked = System.nanoTime();
        try {
            learn(
                    jdbc.sql("select number from publication_log_head where id = 1")
                            .query(Long.class)
                            .single(),
                    asked);
        } catch (DataAccessException e) {
            missed(e);
        }
    }

    /** What was asked for after the latest news is the number as it stands, even one that a restored backup set back. */
    private synchronized void learn(long number, long asked) {
        known = new Known(asked - heard > 0 ? number : Math.max(number, known.number()), asked, true);
    }

    private synchronized void missed(DataAccessException reason) {
        if (known.answered()) {
            LOG.warn(
                    "The database does not say what the newest publication is: nothing kept is sent until it does. {}",
                    reason.getMessage());
        }
        known = new Known(known.number(), known.asOf(), false);
    }

    /** Only where anything goes by it. */
    @Override
    public boolean isAutoStartup() {
        return followed || settings.memory().toBytes() > 0;
    }

    @Override
    public void start() {
        // A thread of its own: a virtual one would wait its turn behind all requests, and nothing kept would be sent
        // meanwhile.
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("delivery-number").factory());
        var _ = started.scheduleWithFixedDelay(
                this::look, 0, settings.interval().toMillis(), TimeUnit.MILLISECONDS);
        clock = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = clock;
        clock = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }

    private record Known(long number, long asOf, boolean answered) {}
}
