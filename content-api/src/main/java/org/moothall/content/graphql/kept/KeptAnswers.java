package org.moothall.content.graphql.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The answers that are kept, within a bound of bytes. One is right while the version that it was made under is still the
 * newest, and for a while at the most. When the version moves, answers are no longer sent; the documents that they were
 * made from are kept elsewhere, so that new ones cost little. Each is made once, however many ask for it at that moment:
 * the others wait for it, and if it is old by the time it is made, one of them makes it anew.
 */
final class KeptAnswers {

    private static final int NOT_KEPT = 2000;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final AnswerVersion version;
    private final Duration freshFor;
    private final Cache<AnswerKey, Kept> answers;
    private final ConcurrentMap<AnswerKey, CountDownLatch> making = new ConcurrentHashMap<>();

    /** What turned out not to be kept: nobody waits for that again, for a while, as it may have failed by chance. */
    private final Cache<AnswerKey, Boolean> notKept = Caffeine.newBuilder()
            .maximumSize(NOT_KEPT)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    KeptAnswers(AnswerVersion version, KeptSettings settings) {
        this.version = version;
        this.freshFor = settings.freshFor();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(settings.memory().toBytes())
                .weigher(
                        (AnswerKey key, Kept kept) -> key.size() + kept.answer().size())
                .recordStats()
                .build();
    }

    void measure(MeterRegistry registry, String name) {
        CaffeineCacheMetrics.monitor(registry, answers, name);
    }

    /**
     * Finds the answer to the same request from the same audience, or who is to make it. While somebody makes it, this waits,
     * though not for ever: who has waited for too long makes it too, and so does everybody where it turned out not to be kept.
     */
    Turn turn(AnswerKey key) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            // Asked before the answer is looked for or made, so that what changes meanwhile makes it old.
            OptionalLong newest = version.current();
            KeptAnswer kept = find(key, newest);
            if (kept != null || newest.isEmpty() || notKept.getIfPresent(key) != null) {
                return new Turn(kept, newest, false);
            }
            CountDownLatch other = making.putIfAbsent(key, new CountDownLatch(1));
            if (other == null) {
                return mine(key);
            }
            if (!waited(other, patience - System.nanoTime())) {
                return new Turn(null, newest, false);
            }
        }
    }

    /** Looks once more: somebody may have made it between the look and the claim. */
    private Turn mine(AnswerKey key) {
        OptionalLong newest = version.current();
        return new Turn(find(key, newest), newest, true);
    }

    private static boolean waited(CountDownLatch other, long nanos) {
        try {
            return other.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private @Nullable KeptAnswer find(AnswerKey key, OptionalLong newest) {
        Kept kept = newest.isEmpty() ? null : answers.getIfPresent(key);
        return kept != null && kept.version() == newest.getAsLong() && System.nanoTime() - kept.until() < 0
                ? kept.answer()
                : null;
    }

    void keep(AnswerKey key, long madeUnder, KeptAnswer answer) {
        answers.put(key, new Kept(answer, madeUnder, System.nanoTime() + freshFor.toNanos()));
    }

    /** To be said by whose turn it was, whatever came of it. */
    void made(AnswerKey key, Turn turn) {
        if (turn.version().isPresent() && answers.getIfPresent(key) == null) {
            notKept.put(key, true);
        }
        CountDownLatch waiting = making.remove(key);
        if (waiting != null) {
            waiting.countDown();
        }
    }

    /**
     * What to do about an answer.
     *
     * @param kept the answer, to be sent; null when it is to be made
     * @param version the version that it would be made under; empty when nobody can say, so that it is not to be kept
     * @param mine whether others wait for the caller, who is to say when it is made
     */
    record Turn(@Nullable KeptAnswer kept, OptionalLong version, boolean mine) {}

    private record Kept(KeptAnswer answer, long version, long until) {}
}
