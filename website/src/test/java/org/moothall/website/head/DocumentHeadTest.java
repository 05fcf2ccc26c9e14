package org.moothall.website.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.website.content.Body;
import org.moothall.website.content.Connection;
import org.moothall.website.content.ContentType;
import org.moothall.website.content.Details;
import org.moothall.website.content.Document;
import org.moothall.website.content.FuzzyDate;
import org.moothall.website.content.Picture;
import org.moothall.website.content.RichText;
import org.moothall.website.content.Theme;
import org.moothall.website.content.WardName;
import org.moothall.website.page.Head;
import org.moothall.website.page.Head.Crumb;
import org.moothall.website.page.Head.FeedLink;
import org.moothall.website.site.Site;
import org.moothall.website.site.SiteName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentHeadTest {

    private static final String ADDRESS = "https://democracy.example.gov.uk/";
    private static final Instant NOON = Instant.parse("2019-07-01T11:00:00Z");
    private static final RichText ANSWER = new RichText("<p>In <em>plain</em> words &amp; pictures.</p>", 1);

    @Test
    void nothingThatAnEditorWritesEndsTheScript() {
        Head head = head(new Details.Story(), ContentType.STORY, "</script><!--<script>alert(1)&\u2028");
        assertThat(head.data()).doesNotContain("<", ">", "&", "\u2028");
        assertThat(thing(head).path("headline").asString()).isEqualTo("</script><!--<script>alert(1)&\u2028");
    }

    @Test
    void aStoryIsNewsBelowTheStories() {
        Head head = head(new Details.Story(), ContentType.STORY, "A story");
        assertThat(head.section()).isEqualTo("/stories");
        assertThat(head.trail()).containsExactly(new Crumb("Stories", "/stories"));
        assertThat(head.image()).isEqualTo("/media/1/1200x630.jpg");
        assertThat(head.feeds()).containsExactly(new FeedLink("People", "/feeds/theme/people"));
        assertThat(thing(head).path("@type").asString()).isEqualTo("NewsArticle");
        assertThat(thing(head).path("image").asString()).isEqualTo(ADDRESS + "media/1/1200x630.jpg");
        JsonNode steps = graph(head).path(1).path("itemListElement");
        assertThat(steps.size()).isEqualTo(3);
        assertThat(steps.path(1).path("item").asString()).isEqualTo(ADDRESS + "stories");
    }

    @Test
    void questionsAreAPageOfThem() {
        Head head = head(
                new Details.ScrutinyExplainer(
                        null, null, List.of(new Details.QuestionAndAnswer("What is it?", ANSWER)), null),
                ContentType.SCRUTINY_EXPLAINER,
                "Scrutiny");
        assertThat(thing(head).path("@type").asString()).isEqualTo("FAQPage");
        assertThat(thing(head)
                        .path("mainEntity")
                        .path(0)
                        .path("acceptedAnswer")
                        .path("text")
                        .asString())
                .isEqualTo("In plain words & pictures.");
    }

    @Test
    void coverageTellsItsEntriesAndEndsOnlyWhenItIsOver() {
        Details.LiveEntry entry = new Details.LiveEntry("e1", NOON, ANSWER, null, null);
        Connection<Details.LiveEntry> entries = new Connection<>(
                List.of(new Connection.Edge<>(entry, null)), new Connection.PageInfo(false, false, null, null), 1);
        Head live = head(new Details.LiveCoverage(true, entries), ContentType.LIVE_COVERAGE, "Live");
        Head over = head(new Details.LiveCoverage(false, entries), ContentType.LIVE_COVERAGE, "Live");
        assertThat(thing(live).path("liveBlogUpdate").path(0).path("url").asString())
                .isEqualTo(ADDRESS + "a-slug#entry-e1");
        assertThat(thing(live).has("coverageEndTime")).isFalse();
        assertThat(thing(over).path("coverageEndTime").asString()).isEqualTo(NOON.toString());
    }

    @Test
    void anEventWithoutADayIsNoEventToMachines() {
        FuzzyDate october = new FuzzyDate(
                "October 2019", LocalDate.of(2019, 10, 1), LocalDate.of(2019, 10, 31), FuzzyDate.Precision.MONTH);
        assertThat(type(new Details.Event(NOON, null, october, "Town hall"))).isEqualTo("Event");
        assertThat(type(new Details.Event(null, null, october, "Town hall"))).isEqualTo("Article");
    }

    @Test
    void aWardsProfileHasItsPageWithTheWards() {
        Head head = head(
                new Details.WardProfile(new WardName("ashbrow", "Ashbrow"), List.of()),
                ContentType.WARD_PROFILE,
                "Ashbrow");
        assertThat(head.path()).isEqualTo("/wards/ashbrow");
        assertThat(head.feeds()).containsExactly(new FeedLink("Ashbrow", "/feeds/ward/ashbrow"));
    }

    @Test
    void whatOnlyStaffReadIsNotDescribedToMachines() {
        Document document = document(new Details.Story(), ContentType.STORY, "A story");
        assertThat(DocumentHead.of(site(true), document).data()).isNull();
    }

    private static String type(Details.Event event) {
        return thing(head(event, ContentType.EVENT, "An event")).path("@type").asString();
    }

    private static JsonNode thing(Head head) {
        return graph(head).path(0);
    }

    private static JsonNode graph(Head head) {
        return JsonMapper.shared().readTree(String.valueOf(head.data())).path("@graph");
    }

    private static Head head(Details details, ContentType type, String title) {
        return DocumentHead.of(site(false), document(details, type, title));
    }

    private static Site site(boolean signedIn) {
        return new Site(
                SiteName.DEMOCRACY, URI.create(ADDRESS), "Your democracy", "", "Sample Council", signedIn, List.of());
    }

    private static Document document(Details details, ContentType type, String title) {
        Document.Common common = new Document.Common(
                "1",
                "a-slug",
                type,
                Document.Tier.HUB,
                title,
                "What it is about.",
                new Body("", 0),
                List.of(Theme.PEOPLE),
                List.of(),
                List.of(),
                List.of(),
                null,
                new Document.Share(new Picture.Rendition("/media/1/1200x630.jpg", 1200, 630)),
                List.of(),
                NOON,
                NOON);
        return new Document(common, details);
    }
}
