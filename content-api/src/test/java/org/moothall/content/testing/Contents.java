package org.moothall.content.testing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Opening;
import org.moothall.content.details.Details;
import org.moothall.content.details.Story;
import org.moothall.content.document.Credit;
import org.moothall.content.document.EditionContent;
import org.moothall.content.taxonomy.Theme;
import org.moothall.content.taxonomy.Tier;

/** Content as a council would write it; finished, open to the public, and changed as a test needs it. */
public final class Contents {

    private String title;
    private String summary = "What councillors heard in Ashbrow, and what happens next.";
    private String body = "Residents met councillors at the library.\n\n## What was said\n\nMore buses, please.";
    private List<String> topics = List.of("scrutiny");
    private List<String> wards = List.of("ashbrow");
    private List<Opening> openings = List.of(new Opening(Audience.PUBLIC, null));
    private List<Credit> credits = List.of();
    private @Nullable UUID leadImage;
    private List<UUID> related = List.of();
    private Details details = new Story(null);

    private Contents(String title) {
        this.title = title;
    }

    /** A story that could be published as it is. */
    public static Contents story(String title) {
        return new Contents(title);
    }

    public Contents titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public Contents summary(String text) {
        summary = text;
        return this;
    }

    public Contents body(String markdown) {
        body = markdown;
        return this;
    }

    public Contents topics(String... slugs) {
        topics = List.of(slugs);
        return this;
    }

    public Contents wards(String... slugs) {
        wards = List.of(slugs);
        return this;
    }

    /** For these audiences from publication. */
    public Contents openTo(Audience... audiences) {
        openings = Arrays.stream(audiences)
                .map(audience -> new Opening(audience, null))
                .toList();
        return this;
    }

    public Contents openings(Opening... all) {
        openings = List.of(all);
        return this;
    }

    public Contents credits(Credit... all) {
        credits = List.of(all);
        return this;
    }

    public Contents leadImage(@Nullable UUID asset) {
        leadImage = asset;
        return this;
    }

    public Contents related(UUID... documents) {
        related = List.of(documents);
        return this;
    }

    public Contents details(Details own) {
        details = own;
        return this;
    }

    /** The content. */
    public EditionContent content() {
        return new EditionContent(
                title,
                summary,
                body,
                Tier.HUB,
                List.of(Theme.PEOPLE),
                topics,
                wards,
                openings,
                credits,
                leadImage,
                related,
                details);
    }
}
