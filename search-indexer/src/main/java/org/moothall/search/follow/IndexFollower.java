package org.moothall.search.follow;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.moothall.search.definition.IndexUnreachable;
import org.moothall.search.rebuild.RebuildStopped;
import org.moothall.search.rebuild.RebuildUnderWay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the index at the log's head for as long as the process runs. Whatever fails, it tries again, later and later up
 * to a limit, and goes on from where it was. Of several processes one follows, and the others stand by: each entry is
 * taken once, and in order. The next takes over when that one ends, or some seconds after its death.
 */
@Component
@ConditionalOnProperty(name = "moothall.search.indexing.enabled", matchIfMissing = true)
public class IndexFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final IndexRound round;
    private final Leadership leadership;
    private final StateReading reading;
    private final IndexingSettings settings;
    private final Semaphore nudges = new Semaphore(0);
    private volatile IndexingState state = IndexingState.BEFORE_THE_FIRST_ROUND;
    private volatile boolean running;
    private @Nullable Thread thread;

    IndexFollower(IndexRound round, Leadership leadership, StateReading reading, IndexingSettings settings) {
        this.round = round;
        this.leadership = leadership;
        this.reading = reading;
        this.settings = settings;
    }

    /** How the indexer stood after its latest round; answers without asking anyone. */
    public IndexingState state() {
        return state;
    }

    /** Says that the log has grown, so that the next round need not wait for its time. Returns at once. */
    public void nudge() {
        nudges.release();
    }

    /**
     * Does one round now: when it returns, the index holds all that the log held when it was called.
     *
     * @throws IndexUnreachable when Elasticsearch does not take it
     * @throws RebuildUnderWay while another process builds the index
     * @throws StandingBy while another process follows the log
     */
    public synchronized void catchUp() {
        try {
            leadership.require();
            state = reading.of(round.run());
        } catch (IndexUnreachable e) {
            state = reading.afterFailure(state, false, String.valueOf(e.getMessage()));
            throw e;
        } catch (StandingBy e) {
            state = reading.standingBy(state);
            throw e;
        } catch (RuntimeException e) {
            state = reading.afterFailure(state, state.elasticsearchReachable(), e.toString());
            throw e;
        } finally {
            if (!running) {
                leadership.end();
            }
        }
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().name("search-follower").daemon().start(this::follow);
        }
    }

    @Override
    public void stop() {
        running = false;
        nudge();
        Thread following = thread;
        if (following != null) {
            awaitEnd(following);
        }
        leadership.end();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        int failures = 0;
        while (running) {
            failures = succeeds() ? 0 : failures + 1;
            awaitNext(settings.wait(failures));
        }
    }

    private boolean succeeds() {
        try {
            catchUp();
            return true;
        } catch (StandingBy e) {
            return true;
        } catch (RebuildUnderWay | RebuildStopped e) {
            LOG.info("Waiting for the search index: {}", e.getMessage());
            return true;
        } catch (IndexUnreachable e) {
            LOG.warn("Search falls behind and will catch up: {}", e.getMessage());
            return false;
        } catch (RuntimeException e) {
            LOG.error("A round of the search indexer failed and will be done again.", e);
            return false;
        }
    }

    private void awaitNext(Duration wait) {
        try {
            if (running && nudges.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                nudges.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private static void awaitEnd(Thread following) {
        try {
            if (!following.join(PATIENCE)) {
                following.interrupt();
                following.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
