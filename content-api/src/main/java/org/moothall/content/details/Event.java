package org.moothall.content.details;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.fuzzydate.FuzzyDate;

/** Something that takes place, with its times when they are known. */
public record Event(
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        FuzzyDate when,
        @Nullable String place) implements Details {

    @Override
    public ContentType type() {
        return ContentType.EVENT;
    }

    @Override
    public SearchTerms searchTerms() {
        return new SearchTerms(List.of(), place == null ? List.of() : List.of(place), List.of());
    }
}
