package org.moothall.content.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what readers say of a document that they can see, and forgets it after a year. */
@Component
public class HearReaders {

    /** How long the words may be, in characters. */
    static final int LONGEST = 500;

    private static final Duration KEPT_FOR = Duration.ofDays(365);
    private static final int AT_ONCE = 1_000;
    private static final List<String> ASKING = List.of("HELP_ARTICLE", "STORY", "SCRUTINY_EXPLAINER");

    private final FeedbackStore store;
    private final Clock clock;

    HearReaders(FeedbackStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whether it was kept: not when there is no such document for this audience, or its page does not ask. */
    @Transactional
    boolean hear(UUID document, Audience audience, boolean useful, @Nullable String words) {
        if (!store.asks(document, audience, ASKING)) {
            return false;
        }
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        String said = words == null ? "" : Anonymous.words(words);
        store.add(document, new Feedback.Words(UUID.randomUUID(), useful, said, hour));
        return true;
    }

    /** What was said of each document and is still kept. Those of which nothing was said are left out. */
    public Map<UUID, Feedback> of(Collection<UUID> documents) {
        return documents.isEmpty()
                ? Map.of()
                : store.of(documents, clock.instant().minus(KEPT_FOR));
    }

    /** Removes what is older than a year; returns how many. */
    @Transactional
    int forget() {
        return store.removeBefore(clock.instant().minus(KEPT_FOR), AT_ONCE);
    }
}
