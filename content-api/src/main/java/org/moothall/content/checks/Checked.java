package org.moothall.content.checks;

import java.util.Map;
import java.util.UUID;
import org.moothall.content.document.Document;
import org.moothall.content.document.EditionContent;
import org.moothall.content.rendering.ParsedTexts;
import org.moothall.media.asset.Asset;

/**
 * What the checks look at.
 *
 * @param document one that is not stored yet when it has never been saved
 * @param assets every asset that the content shows, by field
 * @param documents every document that it names, by field
 * @param texts its Markdown, as far as somebody has read it
 */
public record Checked(
        Document document,
        EditionContent content,
        Map<String, Asset> assets,
        Map<String, DocumentStanding> documents,
        ParsedTexts texts) {

    /** A named document as far as the checks need it. */
    public record DocumentStanding(UUID id, String title, boolean live) {}
}
