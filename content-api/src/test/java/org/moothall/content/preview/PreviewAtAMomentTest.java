package org.moothall.content.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Browser;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Opening;
import org.moothall.content.document.Document;
import org.moothall.content.publication.WithdrawalOrder;
import org.moothall.content.testing.Desk;
import tools.jackson.databind.JsonNode;

/** What a preview shows of a time to come. */
class PreviewAtAMomentTest extends Previewed {

    private Instant now;
    private Instant tomorrow;

    @BeforeEach
    void theClockSaysWhatTimeItIs() {
        now = clock.instant();
        tomorrow = now.plus(Duration.ofDays(1));
    }

    @Test
    void whatHasOpenedByThen() {
        Document later =
                desk.live(story("Opens later").openings(opening(Audience.PUBLIC, now.plus(Duration.ofHours(3)))));

        assertThat(title(preview(document, Audience.PUBLIC, now.plus(Duration.ofHours(1))), later))
                .isNull();
        assertThat(title(preview(document, Audience.PUBLIC, tomorrow), later)).isEqualTo("Opens later");
    }

    @Test
    void notWhatIsWithdrawnByThen() {
        Document leaving = desk.live(story("Leaves soon"));
        desk.withdraw()
                .withdrawLater(
                        Desk.EDITOR,
                        Desk.seen(leaving),
                        new WithdrawalOrder("It is over.", null),
                        now.plus(Duration.ofHours(3)));
        Browser preview = preview(document, Audience.PUBLIC, tomorrow);

        JsonNode data = ask(
                preview,
                "{ content(slug: \"" + leaving.slug() + "\") { title } address(slug: \"" + leaving.slug()
                        + "\") { state reason } }");
        assertThat(data.path("content").isNull()).isTrue();
        assertThat(data.at("/address/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(data.at("/address/reason").asString()).isEqualTo("It is over.");
    }

    @Test
    void theDraftFromItsOwnOpeningOn() {
        Document draft = desk.draft(
                story("Staff first").openings(opening(Audience.STAFF, now), opening(Audience.PUBLIC, tomorrow)));

        assertThat(title(preview(draft, Audience.STAFF, null), draft)).isEqualTo("Staff first");
        assertThat(title(preview(draft, Audience.PUBLIC, null), draft)).isNull();
        assertThat(title(preview(draft, Audience.PUBLIC, tomorrow), draft)).isEqualTo("Staff first");
    }

    @Test
    void notOneThatHasPassed() {
        assertThat(create(document, Audience.PUBLIC, now.minus(Duration.ofHours(1)))
                        .at("/data/createPreview/refusals/0/code"))
                .isEqualTo("IN_THE_PAST");
    }

    private static Opening opening(Audience audience, Instant at) {
        return new Opening(audience, at);
    }
}
