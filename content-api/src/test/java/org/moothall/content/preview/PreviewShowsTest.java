package org.moothall.content.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Browser;
import org.moothall.content.audience.Audience;
import org.moothall.content.document.Document;
import tools.jackson.databind.JsonNode;

/** What a preview shows, and above all what it does not. */
class PreviewShowsTest extends Previewed {

    @Test
    void theDraftInPlaceOfWhatIsLive() {
        Browser preview = preview(document, Audience.STAFF, null);

        assertThat(title(preview, document)).isEqualTo("More buses for Ashbrow");
        JsonNode lists = ask(
                preview,
                "{ contents(first: 100, filter: {wards: [\"ashbrow\"]}) { edges { node { id title } } }"
                        + " other: contents(first: 100, filter: {wards: [\"dalton\"]}) { edges { node { title } } } }");
        assertThat(lists.path("contents").findValues("node").stream()
                        .filter(node ->
                                node.path("id").asString().equals(document.id().toString()))
                        .map(node -> node.path("title").asString()))
                .containsExactly("More buses for Ashbrow");
        assertThat(lists.path("other").findValuesAsString("title")).doesNotContain("More buses for Ashbrow");
    }

    @Test
    void aDocumentThatWasNeverPublished() {
        Document fresh = desk.draft(story("Nobody knows yet").body("Not **yet**."));
        Browser preview = preview(fresh, Audience.PUBLIC, null);

        assertThat(title(preview, fresh)).isEqualTo("Nobody knows yet");
        assertThat(preview.get("/preview/state").at("/draft")).isEqualTo("true");
    }

    @Test
    void itAmongWhatIsRelated() {
        Document other = desk.live(story("Read this first").topics().related(document.id()));

        assertThat(ask(
                                preview(document, Audience.STAFF, null),
                                "{ content(slug: \"" + other.slug() + "\") { related(first: 1) { title } } }")
                        .findValuesAsString("title"))
                .containsExactly("More buses for Ashbrow");
    }

    @Test
    void pagesOfListsWithoutGapsOrRepeats() {
        for (int i = 0; i < 3; i++) {
            desk.live(story("Pages " + i).topics("young-people"));
            clock.pass(Duration.ofSeconds(1));
        }
        Document draft = desk.draft(story("Pages of the draft").topics("young-people"));
        Browser preview = preview(draft, Audience.PUBLIC, null);
        String after = "";
        java.util.ArrayList<String> titles = new java.util.ArrayList<>();
        JsonNode page;
        do {
            page = ask(
                            preview,
                            "{ contents(first: 2, filter: {topics: [\"young-people\"]}" + after
                                    + ") { totalCount pageInfo { hasNextPage endCursor } edges { node { title } } } }")
                    .path("contents");
            titles.addAll(page.findValuesAsString("title"));
            after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
        } while (page.at("/pageInfo/hasNextPage").asBoolean());

        assertThat(titles)
                .doesNotHaveDuplicates()
                .hasSize(page.path("totalCount").asInt());
        assertThat(titles).startsWith("Pages of the draft", "Pages 2", "Pages 1");
    }

    @Test
    void onlyWhatTheChosenAudienceWouldSee() {
        Document inside = desk.live(story("For staff").openTo(Audience.STAFF));

        assertThat(title(preview(document, Audience.PUBLIC, null), inside)).isNull();
        assertThat(title(preview(document, Audience.STAFF, null), inside)).isEqualTo("For staff");
    }

    @Test
    void nothingToAnAudienceThatTheDraftIsNotFor() {
        Document moved = desk.save(desk.stored(document), story("Now for staff").openTo(Audience.STAFF));

        Browser preview = preview(moved, Audience.PUBLIC, null);

        assertThat(title(preview, moved)).isNull();
        assertThat(preview.get("/preview/state").at("/open")).isEqualTo("false");
    }

    @Test
    void noOtherDocumentsDraft() {
        Document other = desk.save(desk.live(story("As published")), story("As drafted"));
        Document secret = desk.draft(story("Never shown"));
        Browser preview = preview(document, Audience.STAFF, null);

        assertThat(title(preview, other)).isEqualTo("As published");
        assertThat(title(preview, secret)).isNull();
    }
}
