package org.moothall.content.factcheck;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a fact-checker sees.
 *
 * @param type in words
 * @param parts title, summary, body and the type's own fields
 * @param said what came through this link so far
 */
record FactCheckDraft(
        String type, @Nullable LeadImage leadImage, List<DraftPart> parts, List<Said> said, Instant expiresAt) {

    /** The lead image, at an address that opens only with the link's secret. */
    record LeadImage(String url, String alt) {}

    /** A comment that came through this link. */
    record Said(
            String name, @Nullable String field, @Nullable String quote, String text, Instant at) {}
}
