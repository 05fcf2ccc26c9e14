package org.moothall.website.content;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A document as its page shows it: what all have, and the details of its type. */
@JsonDeserialize(using = DocumentReader.class)
public record Document(Common common, Details details) {

    /** What documents of every type have. */
    public record Common(
            String id,
            String slug,
            ContentType type,
            Tier tier,
            String title,
            String summary,
            Body body,
            List<Theme> themes,
            List<String> topics,
            List<WardName> wards,
            List<Credit> authors,
            @Nullable Picture leadImage,
            @Nullable Share share,
            List<Teaser> related,
            Instant publishedAt,
            Instant updatedAt) {

        /** Where it is within a site. */
        public String path() {
            return "/" + slug;
        }
    }

    /** The lead image for those who share the page elsewhere. */
    public record Share(Picture.Rendition card) {}

    /** Hero, hub or help. */
    public enum Tier {
        HERO,
        HUB,
        HELP
    }

    /** Whom something is by. */
    public record Credit(String name, @Nullable Portrait portrait) {

        /** Where more is said of them. */
        public record Portrait(String slug) {}
    }
}
