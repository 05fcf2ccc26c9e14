package org.moothall.website.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A councillor or an officer, as pages show people whom one may want to meet.
 *
 * @param portrait square
 */
public record Person(
        String slug,
        String name,
        Details.PenPortrait.Kind kind,
        String summary,
        @Nullable WardName ward,
        @Nullable String party,
        List<String> roles,
        List<String> askMeAbout,
        @Nullable Picture portrait) {

    /** Where they are within a site. */
    public String path() {
        return "/" + slug;
    }
}
