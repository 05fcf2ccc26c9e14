package org.moothall.content.ranking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A document that a search finds, and why it stands where it does.
 *
 * @param reasons what counts most first
 */
public record RankedDocument(UUID id, Published published, double score, List<Reason> reasons) {

    public RankedDocument {
        reasons = List.copyOf(reasons);
    }

    /** What the audience sees of it, and since when. */
    public record Published(String title, String type, Instant publishedAt) {}

    /** One reason in plain English, and how much it counts. */
    public record Reason(String text, Weight weight, double points) {}

    /** How much a reason counts, of all that speaks for the document. */
    public enum Weight {
        MOST,
        MUCH,
        SOME,
        LITTLE,
        AGAINST
    }
}
