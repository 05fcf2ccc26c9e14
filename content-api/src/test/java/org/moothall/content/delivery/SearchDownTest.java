package org.moothall.content.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.content.audience.Audience;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** With Elasticsearch down. */
class SearchDownTest extends DeliveryTest {

    @DynamicPropertySource
    static void nobodyThere(DynamicPropertyRegistry registry) {
        registry.add("spring.elasticsearch.uris", () -> "http://127.0.0.1:9");
    }

    private static final String SEARCH = """
            query($query: String!, $filter: ContentFilter, $first: Int, $after: String) {
              search(query: $query, filter: $filter, first: $first, after: $after) {
                totalCount limited didYouMean facets { name }
                pageInfo { hasNextPage hasPreviousPage endCursor }
                edges { cursor highlight node { title } }
              }
            }""";

    @Test
    void findsByTitlesAndSummariesAndSaysThatThisIsLimited() {
        published.ward("ashbrow", "Ashbrow");
        published.put(DocumentBuilder.story("Scrutiny of <b>waste</b>").wards("ashbrow"));
        published.put(DocumentBuilder.story("A day with a panel").summary("How scrutiny works & what it asks"));
        published.put(DocumentBuilder.story("Scrutiny behind the scenes").only(Audience.STAFF));

        JsonNode found = search("who does scrutiny?");

        assertThat(titles(found)).containsExactly("Scrutiny of <b>waste</b>", "A day with a panel");
        assertThat(found.path("limited").asBoolean()).isTrue();
        assertThat(found.path("totalCount").asInt()).isEqualTo(2);
        assertThat(found.path("facets").isEmpty()).isTrue();
        assertThat(found.path("edges").get(1).path("highlight").asString())
                .isEqualTo("How scrutiny works &amp; what it asks");
        assertThat(titles(search("scrutiny", "filter", Map.of("wards", List.of("ashbrow")))))
                .containsExactly("Scrutiny of <b>waste</b>");
        assertThat(titles(search("panel unheardof"))).containsExactly("A day with a panel");
        assertThat(titles(search(""))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the of and", "🏛 🏛", "+-><()~*\"@", "' or 1=1; drop table x --", "\u202e\u0000", "x"})
    void whateverIsTypedIsNoError(String query) {
        published.put(DocumentBuilder.story("Still here"));
        assertThat(titles(search(query))).isEmpty();
        assertThat(titles(search("still " + query.repeat(300)))).containsExactly("Still here");
    }

    @Test
    void pagesAndRefusesCursorsOfOtherSearches() {
        for (int i = 0; i < 3; i++) {
            published.put(DocumentBuilder.story("Library " + i));
        }
        JsonNode first = search("library", "first", 2);
        String cursor = first.path("pageInfo").path("endCursor").asString();
        assertThat(first.path("pageInfo").path("hasNextPage").asBoolean()).isTrue();
        JsonNode second = search("library", "first", 2, "after", cursor);
        assertThat(titles(second)).hasSize(1).doesNotContainAnyElementsOf(titles(first));
        assertThat(second.path("pageInfo").path("hasPreviousPage").asBoolean()).isTrue();
        String ofTheIndex = Base64.getUrlEncoder()
                .encodeToString("1 0123456789abcdef 3.5 01890000-0000-7000-8000-000000000000".getBytes(UTF_8));
        for (String forged : List.of("forged", ofTheIndex)) {
            assertThat(visitor().errorCode(SEARCH, "query", "library", "after", forged))
                    .isEqualTo("MALFORMED");
        }
        assertThat(visitor().errorCode(SEARCH, "query", "libraries", "after", cursor))
                .isEqualTo("MALFORMED");
    }

    @Test
    void suggestsNothingAndReadsOn() {
        published.ward("stillwater", "Stillwater");
        published.put(DocumentBuilder.story("Still here").slug("still-here"));
        assertThat(visitor()
                        .data("{ suggest(prefix: \"st\") { text } }")
                        .path("suggest")
                        .isEmpty())
                .isTrue();
        assertThat(visitor().data("{ content(slug: \"still-here\") { title } }").toString())
                .contains("Still here");
    }

    private JsonNode search(String query, Object... variables) {
        Object[] all = new Object[variables.length + 2];
        all[0] = "query";
        all[1] = query;
        System.arraycopy(variables, 0, all, 2, variables.length);
        return visitor().data(SEARCH, all).path("search");
    }

    private static List<String> titles(JsonNode found) {
        return found.path("edges")
                .valueStream()
                .map(edge -> edge.path("node").path("title").asString())
                .toList();
    }
}
