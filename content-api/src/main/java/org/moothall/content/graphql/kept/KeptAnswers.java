package org.moothall.content.graphql.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The answers that are kept, within a bound of bytes. One is right while the version that it was made under is still the
 * newest, and for a while at the most. When the version moves, answers are no longer sent; the documents that they were
 * made from are kept elsewhere, so that new ones cost little.
 */
final class KeptAnswers {

    private final AnswerVersion version;
    private final Duration freshFor;
    private final Cache<AnswerKey, Kept> answers;

    KeptAnswers(AnswerVersion version, KeptSettings settings) {
        this.version = version;
        this.freshFor = settings.freshFor();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(settings.memory().toBytes())
                .weigher(
                        (AnswerKey key, Kept kept) -> key.size() + kept.answer().size())
                .build();
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

    private record Kept(KeptAnswer answer, long version, long until) {}
}
