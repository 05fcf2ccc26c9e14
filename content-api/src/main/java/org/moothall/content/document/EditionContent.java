package org.moothall.content.document;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Opening;
import org.moothall.content.details.Details;
import org.moothall.content.taxonomy.Theme;
import org.moothall.content.taxonomy.Tier;

/**
 * Everything of an edition that an editor writes. It may be unfinished: {@link ContentRules} says what may be stored,
 * the publishing checks what may go live.
 *
 * @param body Markdown
 * @param topics topics' slugs
 * @param wards wards' slugs
 * @param leadImage an asset
 * @param related documents, in the order in which they are shown
 */
public record EditionContent(
        String title,
        String summary,
        String body,
        Tier tier,
        List<Theme> themes,
        List<String> topics,
        List<String> wards,
        List<Opening> openings,
        List<Credit> credits,
        @Nullable UUID leadImage,
        List<UUID> related,
        Details details) {

    public EditionContent {
        title = title.strip();
        summary = summary.strip();
        themes = themes.stream().distinct().sorted().toList();
        topics = topics.stream().distinct().toList();
        wards = wards.stream().distinct().toList();
        openings = List.copyOf(openings);
        credits = List.copyOf(credits);
        related = related.stream().distinct().toList();
    }

    /** The wards that it belongs to, by its own list and by its type's fields. */
    public List<String> allWards() {
        return Stream.concat(wards.stream(), details.wards().stream())
                .distinct()
                .toList();
    }

    /** The same content under other topics. */
    public EditionContent withTopics(List<String> newTopics) {
        return new EditionContent(
                title, summary, body, tier, themes, newTopics, wards, openings, credits, leadImage, related, details);
    }

    /** The same content under other wards of its own. */
    public EditionContent withWards(List<String> newWards) {
        return new EditionContent(
                title, summary, body, tier, themes, topics, newWards, openings, credits, leadImage, related, details);
    }

    /** The same content by others. */
    public EditionContent withCredits(List<Credit> newCredits) {
        return new EditionContent(
                title, summary, body, tier, themes, topics, wards, openings, newCredits, leadImage, related, details);
    }

    /** The same content with another body. */
    public EditionContent withBody(String newBody) {
        return new EditionContent(
                title, summary, newBody, tier, themes, topics, wards, openings, credits, leadImage, related, details);
    }
}
