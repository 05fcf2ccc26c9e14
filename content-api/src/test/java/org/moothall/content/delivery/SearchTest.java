package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.content.audience.Audience;
import org.moothall.search.follow.IndexFollower;
import org.moothall.search.rebuild.RebuildIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Search on a real index, which follows the same log. */
class SearchTest extends DeliveryTest {

    private static final String SEARCH = """
            query($query: String!, $filter: ContentFilter, $first: Int, $after: String) {
              search(query: $query, filter: $filter, first: $first, after: $after) {
                totalCount didYouMean limited
                facets { name values { value label count } }
                pageInfo { hasNextPage hasPreviousPage endCursor }
                edges { cursor score highlight node { id title } }
              }
            }""";

    @DynamicPropertySource
    static void following(DynamicPropertyRegistry registry) {
        registry.add("moothall.search.indexing.enabled", () -> "true");
        registry.add("moothall.search.indexing.poll-interval", () -> "25s");
        registry.add("moothall.search.query.time-budget", () -> "20s");
    }

    @Autowired
    private IndexFollower follower;

    @Autowired
    private RebuildIndex rebuild;

    @BeforeEach
    void publish() {
        published.ward("ashbrow", "Ashbrow");
        published.topic("scrutiny", "Scrutiny and oversight");
        published.put(DocumentBuilder.story("Libraries for everybody")
                .wards("ashbrow")
                .topics("scrutiny"));
        published.put(DocumentBuilder.story("Libraries behind the scenes").only(Audience.STAFF));
        follower.catchUp();
        rebuild.run("a test begins");
    }

    @Test
    void findsWhatTheCallerMaySee() {
        assertThat(titles(search(Audience.PUBLIC, "libraries"))).containsExactly("Libraries for everybody");
        assertThat(titles(search(Audience.STAFF, "libraries"))).hasSize(2);
        JsonNode found = search(Audience.PUBLIC, "libraries");
        assertThat(found.path("totalCount").asInt()).isEqualTo(1);
        assertThat(found.path("edges").get(0).path("highlight").asString()).contains("<mark>Libraries</mark>");
    }

    @Test
    void relatesWhatIsLikeADocumentBeforeTheNewestOfItsTopics() {
        published.topic("books", "Books");
        published.put(DocumentBuilder.story("Choirs").topics("scrutiny"));
        published.put(DocumentBuilder.story("Everybody's libraries, and their books")
                .slug("main")
                .topics("books", "scrutiny"));
        follower.catchUp();
        rebuild.run("a test goes on");
        published.put(DocumentBuilder.story("Newer than the index").topics("books"));
        String related = "{ content(slug: \"main\") { related(first: 3) { title } } }";
        assertThat(visitor().data(related).path("content").path("related").findValuesAsString("title"))
                .containsExactly("Libraries for everybody", "Choirs", "Newer than the index");
    }

    @Test
    void labelsFacetsAsReadersKnowThem() {
        Map<String, String> labels = new java.util.HashMap<>();
        search(Audience.PUBLIC, "libraries")
                .path("facets")
                .forEach(facet -> facet.path("values")
                        .forEach(value -> labels.put(
                                facet.path("name").asString(),
                                value.path("label").asString())));
        assertThat(labels)
                .containsEntry("ward", "Ashbrow")
                .containsEntry("topic", "Scrutiny and oversight")
                .containsEntry("type", "Story");
    }

    @Test
    void leavesOutWhatIsGoneOrChangedUntilTheIndexKnows() {
        DocumentBuilder gone = DocumentBuilder.story("Libraries that close");
        DocumentBuilder changed = DocumentBuilder.story("Libraries: secret figures <1>");
        published.put(gone);
        published.put(changed);
        follower.catchUp();
        assertThat(titles(search(Audience.PUBLIC, "libraries"))).hasSize(3);
        published.remove(gone.id());
        published.put(changed.title("Parks"));

        JsonNode found = search(Audience.PUBLIC, "libraries");

        assertThat(titles(found)).containsExactly("Libraries for everybody");
        assertThat(found.path("totalCount").asInt()).isEqualTo(1);
        assertThat(found.toString()).doesNotContain("secret");
        JsonNode suggested = visitor()
                .data("{ suggest(prefix: \"libraries\") { text content { title } } }")
                .path("suggest");
        assertThat(suggested.toString()).doesNotContain("secret").doesNotContain("close");
        follower.catchUp();
        assertThat(titles(search(Audience.PUBLIC, "parks"))).containsExactly("Parks");
    }

    @Test
    void suggestsTitles() {
        JsonNode suggested = visitor()
                .data("{ suggest(prefix: \"libr\", first: 5) { text content { title } } }")
                .path("suggest");
        assertThat(suggested.valueStream().map(each -> each.path("text").asString()))
                .containsExactly("Libraries for everybody");
    }

    @Test
    void suggestsWardsByNameWithTheirProfilesAndPeopleAsPeople() {
        published.ward("castle-fold", "Castle Fold");
        published.put(DocumentBuilder.story("Castles of the moors"));
        follower.catchUp();
        rebuild.run("what was written can be found");
        JsonNode suggested = visitor()
                .data("{ suggest(prefix: \"cast\") { text kind content { title } ward { slug } } }")
                .path("suggest");
        assertThat(suggested.valueStream().map(each -> each.path("text").asString()))
                .containsExactly("Castle Fold", "Castles of the moors");
        assertThat(suggested.valueStream().map(each -> each.path("kind").asString()))
                .containsExactly("WARD", "DOCUMENT");
        assertThat(suggested.get(0).path("ward").path("slug").asString()).isEqualTo("castle-fold");
        assertThat(visitor().data("{ suggest(prefix: \"castels\") { text } }").toString())
                .as("one letter wrong")
                .contains("Castles of the moors");
    }

    @Test
    void severalValuesOfAFacetAreChosenAndCounted() {
        published.topic("parks", "Parks");
        published.put(DocumentBuilder.story("Libraries in parks").topics("parks"));
        follower.catchUp();
        rebuild.run("what was written can be found");
        JsonNode found = search(
                Audience.PUBLIC,
                "libraries",
                "filter",
                Map.of("topics", List.of("parks", "scrutiny"), "wards", List.of("ashbrow")));
        assertThat(titles(found)).containsExactly("Libraries for everybody");
        assertThat(found.path("facets").toString())
                .contains("{\"value\":\"scrutiny\",\"label\":\"Scrutiny and oversight\",\"count\":1}")
                .contains("{\"value\":\"parks\",\"label\":\"Parks\",\"count\":0}");
    }

    @Test
    void pagesAndRefusesForgedCursorsAndUnknownWards() {
        JsonNode first = search(Audience.STAFF, "libraries", "first", 1);
        assertThat(first.path("pageInfo").path("hasNextPage").asBoolean()).isTrue();
        JsonNode second = search(
                Audience.STAFF,
                "libraries",
                "first",
                1,
                "after",
                first.path("pageInfo").path("endCursor").asString());
        assertThat(titles(second)).hasSize(1).doesNotContainAnyElementsOf(titles(first));
        assertThat(visitor().errorCode(SEARCH, "query", "x", "after", "forged")).isEqualTo("MALFORMED");
        assertThat(visitor().errorCode(SEARCH, "query", "x", "filter", Map.of("wards", List.of("atlantis"))))
                .isEqualTo("UNKNOWN_VALUE");
        assertThat(visitor().errorCode(SEARCH, "query", "x", "first", 101)).isEqualTo("OUT_OF_RANGE");
    }

    private JsonNode search(Audience audience, String query, Object... variables) {
        Object[] all = new Object[variables.length + 2];
        all[0] = "query";
        all[1] = query;
        System.arraycopy(variables, 0, all, 2, variables.length);
        return as(audience).data(SEARCH, all).path("search");
    }

    private static List<String> titles(JsonNode found) {
        return found.path("edges")
                .valueStream()
                .map(edge -> edge.path("node").path("title").asString())
                .toList();
    }
}
