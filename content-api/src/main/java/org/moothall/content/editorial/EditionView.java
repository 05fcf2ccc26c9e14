package org.moothall.content.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Opening;
import org.moothall.content.document.Edition;
import org.moothall.content.document.EditionContent;
import org.moothall.content.document.EditionState;
import org.moothall.content.taxonomy.Theme;
import org.moothall.content.taxonomy.Tier;

/** An edition as editors see it. */
record EditionView(
        UUID id,
        UUID document,
        int number,
        EditionState state,
        EditionContent content,
        Instant createdAt,
        String createdBy,
        Instant savedAt,
        String savedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable String changeNote) {

    static EditionView of(Edition edition) {
        return new EditionView(
                edition.id(),
                edition.documentId(),
                edition.number(),
                edition.state(),
                edition.content(),
                edition.createdAt(),
                edition.createdBy(),
                edition.savedAt(),
                edition.savedBy(),
                edition.publishedAt(),
                edition.publishedBy(),
                edition.changeNote());
    }

    public String title() {
        return content.title();
    }

    public String summary() {
        return content.summary();
    }

    public Tier tier() {
        return content.tier();
    }

    public List<Theme> themes() {
        return content.themes();
    }

    public List<String> topics() {
        return content.topics();
    }

    public List<String> wards() {
        return content.wards();
    }

    public List<Opening> openings() {
        return content.openings();
    }
}
