package org.moothall.website.section;

import org.jspecify.annotations.Nullable;
import org.moothall.website.content.FuzzyDate;
import org.moothall.website.content.Picture;

/** A campaign burst in the list. */
public record Burst(
        String slug,
        String title,
        String summary,
        int number,
        String strapline,
        FuzzyDate when,
        @Nullable Picture artwork) {}
