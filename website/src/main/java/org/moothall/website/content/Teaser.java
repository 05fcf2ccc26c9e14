package org.moothall.website.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as lists and cards show it. What only some types have is null for all others.
 *
 * @param when of events, opportunities and bursts
 * @param startsAt of events
 * @param live of live coverage: whether it goes on
 * @param name of pen portraits: whose
 */
public record Teaser(
        String slug,
        ContentType type,
        String title,
        String summary,
        Instant publishedAt,
        @Nullable Picture leadImage,
        List<Theme> themes,
        @JsonProperty("wards") List<WardName> wards,
        @Nullable FuzzyDate when,
        @Nullable Instant startsAt,
        @Nullable Integer durationSeconds,
        @Nullable Boolean live,
        @Nullable String name,
        @Nullable String party,
        @Nullable List<String> roles,
        @Nullable List<String> askMeAbout) {

    /** Where it is within a site. */
    public String path() {
        return "/" + slug;
    }
}
