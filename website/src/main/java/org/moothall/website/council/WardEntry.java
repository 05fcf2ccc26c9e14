package org.moothall.website.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Picture;

/** A ward in the list. */
public record WardEntry(
        String slug,
        String name,
        List<Representative> councillors,
        @Nullable Profile profile) {

    /** Who speaks for a ward. */
    public record Representative(
            String slug,
            String name,
            @Nullable String party,
            @Nullable Picture leadImage) {}

    /** What a ward is like. */
    public record Profile(String summary, @Nullable Picture leadImage) {}
}
