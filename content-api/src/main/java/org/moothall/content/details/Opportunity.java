package org.moothall.content.details;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.fuzzydate.FuzzyDate;

/** Something to take part in. */
public record Opportunity(
        FuzzyDate when, @Nullable String place, @Nullable String bookingUrl) implements Details {

    @Override
    public ContentType type() {
        return ContentType.OPPORTUNITY;
    }

    @Override
    public SearchTerms searchTerms() {
        return new SearchTerms(List.of(), place == null ? List.of() : List.of(place), List.of());
    }
}
