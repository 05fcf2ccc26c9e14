package org.moothall.content.graphql.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The answers that are kept, within a bound of bytes. One is right while the version that it was made under is still the
 * newest, and for a while at the most. When the version moves, answers are no longer sent; the documents that they were
 * made from are kept elsewhere, so that new ones cost little. Each is made once, however many ask for it at that moment:
 * the others wait for it.
 */
final class KeptAnswers {

    private static final int NOT_KEPT = 2000;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final AnswerVersion version;
    private final Duration freshFor;
    private final Cache<AnswerKey, Kept> answers;
    private final ConcurrentMap<AnswerKey, CountDownLatch> making = new ConcurrentHashMap<>();

    /** What turned out not to be kept: nobody waits for that again. */
    private final Cache<AnswerKey, Boolean> notKept =
            Caffeine.newBuilder().maximumSize(NOT_KEPT).build();

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

    /** The answer to the same request from the same audience, if it is right. */
    Optional<KeptAnswer> find(AnswerKey key, OptionalLong newest) {
        Kept kept = newest.isEmpty() ? null : answers.getIfPresent(key);
        return kept != null && kept.version() == newest.getAsLong() && System.nanoTime() - kept.until() < 0
                ? Optional.of(kept.answer())
                : Optional.empty();
    }

    /** The version now: to be asked before an answer is made, so that what changes meanwhile makes it old. */
    OptionalLong version() {
        return version.current();
    }

    void keep(AnswerKey key, long madeUnder, KeptAnswer answer) {
        answers.put(key, new Kept(answer, madeUnder, System.nanoTime() + freshFor.toNanos()));
    }

    /** Whether the caller is to make this answer; if not, whoever made it is done by now, or has taken too long. */
    boolean isMine(AnswerKey key) {
        if (notKept.getIfPresent(key) != null) {
            return false;
        }
        CountDownLatch other = making.putIfAbsent(key, new CountDownLatch(1));
        if (other == null) {
            return true;
        }
        try {
            var _ = other.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Says that an answer is made, whatever came of it. */
    void made(AnswerKey key) {
        if (answers.getIfPresent(key) == null) {
            notKept.put(key, true);
        }
        CountDownLatch waiting = making.remove(key);
        if (waiting != null) {
            waiting.countDown();
        }
    }

    private record Kept(KeptAnswer answer, long version, long until) {}
}
