package org.moothall.content.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Opening;
import org.moothall.content.details.ContentType;
import org.moothall.content.details.Details;
import org.moothall.content.rendering.RichText;
import org.moothall.content.taxonomy.Theme;
import org.moothall.content.taxonomy.Tier;

/**
 * All of a document that readers may need, as of one entry of the publication log. Stored as JSON in the log and in
 * the published documents; its field names are what followers rely on.
 *
 * @param number the log entry that wrote it
 * @param topics topics' slugs
 * @param wards wards' slugs
 * @param images every image that the document shows, by asset
 * @param openings for each audience that it is meant for, the moment from which it may read
 * @param visibleSince since when each audience may see it; an audience that may not is absent
 * @param rich the rendered Markdown texts of the details by path, such as {@code questions.0.answer}
 */
public record PublishedDocument(
        UUID id,
        long number,
        String slug,
        ContentType type,
        Tier tier,
        String title,
        String summary,
        RichText body,
        List<Theme> themes,
        List<String> topics,
        List<String> wards,
        List<PublishedCredit> credits,
        @Nullable PublishedImage leadImage,
        Map<UUID, PublishedImage> images,
        List<UUID> related,
        List<Opening> openings,
        Map<Audience, Instant> visibleSince,
        Instant publishedAt,
        Instant updatedAt,
        Details details,
        Map<String, RichText> rich,
        SearchEntry search) {

    /** The same document with the dates that it had. */
    PublishedDocument dated(Instant firstPublished, Instant lastUpdated) {
        return new PublishedDocument(
                id,
                number,
                slug,
                type,
                tier,
                title,
                summary,
                body,
                themes,
                topics,
                wards,
                credits,
                leadImage,
                images,
                related,
                openings,
                visibleSince,
                firstPublished,
                lastUpdated,
                details,
                rich,
                search);
    }

    /** The same document as another entry of the log has it: what is visible may differ, and nothing else. */
    public PublishedDocument as(long newNumber, String newSlug, Map<Audience, Instant> nowVisibleSince) {
        return new PublishedDocument(
                id,
                newNumber,
                newSlug,
                type,
                tier,
                title,
                summary,
                body,
                themes,
                topics,
                wards,
                credits,
                leadImage,
                images,
                related,
                openings,
                nowVisibleSince,
                publishedAt,
                updatedAt,
                details,
                rich,
                search);
    }

    /** The same document with its images, and the texts that show them, as they are now. */
    PublishedDocument showing(Map<UUID, PublishedImage> nowImages, RichText nowBody, Map<String, RichText> nowRich) {
        return new PublishedDocument(
                id,
                number,
                slug,
                type,
                tier,
                title,
                summary,
                nowBody,
                themes,
                topics,
                wards,
                credits,
                leadImage == null ? null : nowImages.get(leadImage.asset()),
                nowImages,
                related,
                openings,
                visibleSince,
                publishedAt,
                updatedAt,
                details,
                nowRich,
                search);
    }
}
