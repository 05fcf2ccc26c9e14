package org.moothall.website.front;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Details.CallToAction;
import org.moothall.website.content.FuzzyDate;
import org.moothall.website.content.Picture;
import org.moothall.website.content.Teaser;

/** What the front page shows: the current burst, the latest stories, help. */
public record FrontPage(@Nullable Burst burst, List<Teaser> hub, List<Teaser> help) {

    private static final int BESIDE_A_LEAD = 4;

    /** The stories to show: where the first has a picture it takes the room of two, and the last one's. */
    public List<Teaser> leadingStories() {
        boolean leads = !hub.isEmpty() && hub.getFirst().leadImage() != null;
        return leads ? hub.stream().limit(BESIDE_A_LEAD + 1L).toList() : hub;
    }

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
