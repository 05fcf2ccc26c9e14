package org.moothall.content.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Opening;
import org.moothall.content.audience.Visibility;
import org.moothall.content.details.Details;
import org.moothall.content.details.Story;
import org.moothall.content.publication.PublishedCredit;
import org.moothall.content.publication.PublishedDocument;
import org.moothall.content.publication.PublishedImage;
import org.moothall.content.publication.SearchEntry;
import org.moothall.content.rendering.RichText;
import org.moothall.content.taxonomy.Theme;
import org.moothall.content.taxonomy.Tier;

/** A published document as a council might have it: a story for the public, unless said otherwise. */
public final class DocumentBuilder {

    private static final Instant PUBLISHED = Instant.parse("2019-07-01T08:00:00Z");

    private final UUID id = UUID.randomUUID();
    private String slug = "story-" + id;
    private String summary = "What happens in a councillor's week.";
    private String title = "A day with Councillor Mumtaz Hussain";
    private Tier tier = Tier.HUB;
    private Details details = new Story(null);
    private Instant publishedAt = PUBLISHED;
    private Instant updatedAt = PUBLISHED;
    private List<Opening> openings = List.of(new Opening(Audience.PUBLIC, PUBLISHED));
    private List<Theme> themes = List.of(Theme.PEOPLE);
    private List<String> topics = List.of();
    private List<String> wards = List.of();
    private final List<PublishedCredit> credits = new ArrayList<>();
    private List<UUID> related = List.of();
    private List<UUID> people = List.of();
    private final Map<UUID, PublishedImage> images = new LinkedHashMap<>();
    private final Map<String, RichText> rich = new LinkedHashMap<>();

    public static DocumentBuilder story(String title) {
        return new DocumentBuilder().title(title);
    }

    public static DocumentBuilder of(Details details) {
        DocumentBuilder builder = new DocumentBuilder();
        builder.details = details;
        builder.tier = details.type().usualTier();
        builder.wards = details.wards();
        return builder.title(details.type().words());
    }

    public UUID id() {
        return id;
    }

    public DocumentBuilder title(String newTitle) {
        title = newTitle;
        return this;
    }

    public DocumentBuilder summary(String newSummary) {
        summary = newSummary;
        return this;
    }

    public DocumentBuilder slug(String newSlug) {
        slug = newSlug;
        return this;
    }

    public DocumentBuilder tier(Tier newTier) {
        tier = newTier;
        return this;
    }

    /** For the public since then. */
    public DocumentBuilder published(Instant at) {
        publishedAt = at;
        updatedAt = at;
        return openings(new Opening(Audience.PUBLIC, at));
    }

    public DocumentBuilder updated(Instant at) {
        updatedAt = at;
        return this;
    }

    public DocumentBuilder openings(Opening... newOpenings) {
        openings = List.of(newOpenings);
        return this;
    }

    public DocumentBuilder only(Audience audience) {
        return openings(new Opening(audience, publishedAt));
    }

    public DocumentBuilder themes(Theme... newThemes) {
        themes = List.of(newThemes);
        return this;
    }

    public DocumentBuilder topics(String... newTopics) {
        topics = List.of(newTopics);
        return this;
    }

    public DocumentBuilder wards(String... newWards) {
        wards = List.of(newWards);
        return this;
    }

    public DocumentBuilder by(String name, UUID portrait) {
        credits.add(new PublishedCredit(name, portrait));
        people = List.of(portrait);
        return this;
    }

    public DocumentBuilder people(UUID... newPeople) {
        people = List.of(newPeople);
        return this;
    }

    public DocumentBuilder related(UUID... newRelated) {
        related = List.of(newRelated);
        return this;
    }

    public DocumentBuilder image(UUID asset) {
        images.put(asset, new PublishedImage(asset, "0f3c", 1600, 900, 0.5, 0.5, "The town hall steps", "Kirklees"));
        return this;
    }

    public DocumentBuilder rich(String path, String text) {
        rich.put(path, text(text));
        return this;
    }

    PublishedDocument numbered(long number) {
        return new PublishedDocument(
                id,
                number,
                slug,
                details.type(),
                tier,
                title,
                summary,
                text("Meetings, *surgeries*, and the phone."),
                themes,
                topics,
                wards,
                credits,
                images.values().stream().findFirst().orElse(null),
                images,
                related,
                openings,
                Visibility.at(DeliveryApplication.NOW, openings),
                publishedAt,
                updatedAt,
                details,
                rich,
                new SearchEntry(List.of(), List.of(), "", people));
    }

    private static RichText text(String markdown) {
        return new RichText(markdown, "<p>" + markdown + "</p>", markdown, 1);
    }
}
