package org.moothall.website.front;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Details.CallToAction;
import org.moothall.website.content.FuzzyDate;
import org.moothall.website.content.Picture;
import org.moothall.website.content.Teaser;

/** What the front page shows: the current burst, the latest stories, help. */
public record FrontPage(@Nullable Burst burst, List<Teaser> hub, List<Teaser> help) {

    /** The current burst. */
    public record Burst(
            String slug,
            String title,
            String summary,
            int number,
            String strapline,
            @Nullable Picture artwork,
            FuzzyDate when,
            @Nullable CallToAction callToAction) {}
}
