package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.content.audience.Audience;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.PersonKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What queries select of documents is remembered, and sent for as long as all that it is made of stays the same. */
@TestPropertySource(properties = "moothall.delivery.cache.listings=1000")
@ParameterizedClass
@ValueSource(strings = {"", " related(first: 2) { slug }"})
class RenderedDocumentsTest extends DeliveryTest {

    private static final String CARD = "id slug title summary type publishedAt __typename wards { slug name }"
            + " authors { name portrait { slug name title } } body { html }";

    /** As another process would have it: its number is seen when the database is asked next. */
    private static final Duration BOUND = Duration.ofSeconds(1);

    @Autowired
    private List<MeterBinder> counted;

    /** Fields that are not remembered, beside those that are. */
    @Parameter
    private String others;

    private DocumentBuilder story;
    private DocumentBuilder author;

    @BeforeEach
    void publishAStoryAndWhomItIsBy() {
        published.ward("ashbrow", "Ashbrow");
        published.topic("scrutiny", "Scrutiny");
        author = DocumentBuilder.of(new PenPortrait(
                        "Sample Councillor", PersonKind.COUNCILLOR, "ashbrow", null, List.of(), List.of()))
                .title("Sample portrait")
                .slug("author-" + UUID.randomUUID());
        published.put(author);
        story = DocumentBuilder.story("First")
                .slug("story-" + UUID.randomUUID())
                .wards("ashbrow")
                .topics("scrutiny")
                .by("Sample Councillor", author.id());
        published.put(story);
        await().atMost(BOUND.multipliedBy(3)).until(() -> "First".equals(title(visitor())));
    }

    @Test
    void whatIsRememberedIsWhatWouldBePutTogether() {
        String made = visitor().data(list()).toString();
        assertThat(visitor().data(list())).hasToString(made);
        assertThat(visitor().data(list().replace("first: 50", "last: 40"))).hasToString(made);
        assertThat(made).contains("\"name\":\"Ashbrow\"", "\"__typename\":\"Story\"", "\"title\":\"Sample portrait\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cursor node { CARD }",
                "node { CARD } at: cursor again: cursor",
                "cursor document: node { CARD }",
                "node { CARD } __typename",
                "one: node { CARD } two: node { id }",
                "node { CARD } node { tier }",
                "node { CARD } ... on ContentEdge { cursor }"
            })
    void edgesWithWhatIsRememberedAreThoseThatWouldBePutTogether(String edge) {
        for (String order : List.of("NEWEST", "TITLE", "RECENTLY_UPDATED")) {
            String query = "{ contents(first: 50, orderBy: " + order + ") { edges { "
                    + edge.replace("CARD", CARD + others) + " } pageInfo { startCursor endCursor } } }";
            JsonNode made = visitor().data(query).path("contents");
            assertThat(visitor().data(query).path("contents")).hasToString(made.toString());
            JsonNode last = made.path("edges").get(made.path("edges").size() - 1);
            if (last.has("cursor")) {
                assertThat(last.path("cursor")).isEqualTo(made.at("/pageInfo/endCursor"));
            }
        }
    }

    @Test
    void aNewEditionShowsWithinASecond() {
        published.put(story.title("Second"));
        await().atMost(BOUND).until(() -> "Second".equals(title(visitor())));
    }

    @Test
    void aNewPortraitOfTheAuthorShowsWithinASecond() {
        published.put(author.title("Another title"));
        await().atMost(BOUND)
                .until(() ->
                        "Another title".equals(portrait(visitor()).path("title").asString()));
    }

    @Test
    void aPortraitThatIsTakenFromAnAudienceIsGoneForItWithinASecond() {
        assertThat(portrait(visitor()).isNull()).isFalse();
        published.put(author.only(Audience.STAFF));
        await().atMost(BOUND).until(() -> portrait(visitor()).isNull());
        assertThat(portrait(as(Audience.STAFF)).isNull()).isFalse();
        assertThat(portrait(visitor()).isNull()).isTrue();
    }

    @Test
    void aWardOfAnotherNameShowsWithinASecond() {
        jdbc.sql("update published_ward set name = 'Ashbrow and Fartown' where slug = 'ashbrow'")
                .update();
        published.taxonomyChanged();
        await().atMost(BOUND)
                .until(() -> "Ashbrow and Fartown"
                        .equals(storyOf(visitor())
                                .path("wards")
                                .path(0)
                                .path("name")
                                .asString()));
    }

    @Test
    void whatDependsOnVariablesIsRememberedForEachOfThem() {
        String query = "query ($with: Boolean!) { contents(first: 50) { edges { node { id slug title summary type"
                + " tier @include(if: $with) } } } }";
        for (int time = 0; time < 2; time++) {
            assertThat(visitor().data(query, "with", true).toString()).contains("\"tier\":");
            assertThat(visitor().data(query, "with", false).toString()).doesNotContain("\"tier\":");
        }
    }

    @Test
    void fragmentsOfOneNameAreNotTakenForEachOther() {
        String query = "{ contents(first: 50) { edges { node { ...card } } } } fragment card on Content { ";
        String one = query + "id slug title summary type }";
        String other = query + "id slug title summary tier }";
        for (int time = 0; time < 2; time++) {
            assertThat(visitor().data(one).toString()).contains("\"type\":").doesNotContain("\"tier\":");
            assertThat(visitor().data(other).toString()).contains("\"tier\":").doesNotContain("\"type\":");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"related(first: 2) { slug }", "wards { slug name councillors { slug } }"})
    void whatDependsOnOtherDocumentsIsPutTogetherEachTime(String field) {
        String query = "{ contents(first: 50) { edges { node { id slug title summary type " + field + " } } } }";
        visitor().data(query);
        assertThat(sql.during(() -> visitor().data(query))).anyMatch(statement -> statement.contains("published_tag"));
    }

    /** Of other fields, only those that look for what is related may be left. */
    @Test
    void aListOfRememberedDocumentsTakesOneStatement() {
        // What was published before this test may become known while it asks.
        await().untilAsserted(() -> assertThat(sql.during(() -> visitor().data(list())).stream()
                        .filter(statement -> !statement.contains("publication_log_head"))
                        .filter(statement -> others.isEmpty()
                                || !statement.contains("published_tag") && !statement.contains("document_id in (")))
                .hasSize(1));
    }

    @Test
    void everyDocumentOfAListIsTakenFromMemory() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        counted.forEach(each -> each.bindTo(registry));
        await().until(() -> {
            double before = hits(registry);
            int documents = visitor().data(list()).at("/contents/edges").size();
            return documents > 1 && hits(registry) - before >= documents;
        });
    }

    private static double hits(SimpleMeterRegistry registry) {
        return registry.get("cache.gets")
                .tags("cache", "delivery.rendered", "result", "hit")
                .functionCounter()
                .count();
    }

    @Test
    void fieldsKeepTheirOrderBesideOthers() {
        String query = "{ contents(first: 50) { edges { node { id slug related(first: 2) { slug } title"
                + " ... on Story { tier } summary type } } } }";
        String made = visitor().data(query).toString();
        assertThat(made).containsPattern("\"id\":.*\"slug\":.*\"related\":.*\"title\":.*\"tier\":.*\"summary\":");
        assertThat(visitor().data(query)).hasToString(made);
    }

    @Test
    void fieldsOfOneTypeAreNotTakenForThoseOfAnother() {
        String query = "{ contents(first: 50) { edges { node { __typename id slug title related(first: 2) { slug }"
                + " ... on PenPortrait { kind roles } ... on Story { tier } } } } }";
        String made = visitor().data(query).toString();
        assertThat(visitor().data(query)).hasToString(made);
        assertThat(made)
                .containsPattern("\"PenPortrait\"[^}]*\"related\":[^}]*\"kind\":\"COUNCILLOR\"")
                .containsPattern("\"Story\"[^}]*\"related\":[^}]*\"tier\":");
    }

    private String list() {
        return "{ contents(first: 50) { edges { node { " + CARD + others + " } } } }";
    }

    private String title(GraphQlCalls calls) {
        return storyOf(calls).path("title").asString();
    }

    private JsonNode portrait(GraphQlCalls calls) {
        return storyOf(calls).path("authors").path(0).path("portrait");
    }

    private JsonNode storyOf(GraphQlCalls calls) {
        for (JsonNode edge : calls.data(list()).path("contents").path("edges")) {
            if (edge.path("node").path("id").asString().equals(story.id().toString())) {
                return edge.path("node");
            }
        }
        throw new AssertionError("The story is not in the list");
    }
}
