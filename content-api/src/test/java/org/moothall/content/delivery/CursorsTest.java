package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.content.delivery.content.ContentOrder;
import tools.jackson.databind.JsonNode;

class CursorsTest extends DeliveryTest {

    private static final Instant JULY = Instant.parse("2019-07-01T08:00:00Z");
    private static final String PAGE = """
            query($order: ContentOrder!, $first: Int, $after: String, $last: Int, $before: String) {
              contents(orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
                edges { cursor node { title } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                totalCount
              }
            }""";

    private final List<DocumentBuilder> stories = new ArrayList<>();

    /** Ten stories; three of them became public at the same moment. */
    @BeforeEach
    void publishTenStories() {
        for (int i = 0; i < 10; i++) {
            Instant at = JULY.plusSeconds(i < 3 ? 0 : i);
            stories.add(DocumentBuilder.story("Story " + i).published(at).updated(at.plusSeconds(100 - 7L * i)));
        }
        stories.forEach(published::put);
    }

    @ParameterizedTest
    @EnumSource
    void pagesForwardsThroughEveryOrderWithoutGapsOrRepeats(ContentOrder order) {
        List<String> whole = titles(page(order, "first", 100));
        List<String> paged = new ArrayList<>();
        JsonNode page = page(order, "first", 3);
        paged.addAll(titles(page));
        while (page.path("pageInfo").path("hasNextPage").asBoolean()) {
            page = page(
                    order,
                    "first",
                    3,
                    "after",
                    page.path("pageInfo").path("endCursor").asString());
            assertThat(page.path("pageInfo").path("hasPreviousPage").asBoolean())
                    .isTrue();
            paged.addAll(titles(page));
        }
        assertThat(whole).hasSize(10);
        assertThat(paged).isEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource
    void pagesBackwardsThroughEveryOrder(ContentOrder order) {
        List<String> whole = titles(page(order, "first", 100));
        List<String> paged = new ArrayList<>();
        JsonNode page = page(order, "last", 4);
        paged.addAll(0, titles(page));
        while (page.path("pageInfo").path("hasPreviousPage").asBoolean()) {
            page = page(
                    order,
                    "last",
                    4,
                    "before",
                    page.path("pageInfo").path("startCursor").asString());
            assertThat(page.path("pageInfo").path("hasNextPage").asBoolean()).isTrue();
            paged.addAll(0, titles(page));
        }
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void skipsAndRepeatsNothingWhenContentIsPublishedBetweenPages() {
        JsonNode first = page(ContentOrder.NEWEST, "first", 4);
        published.put(DocumentBuilder.story("New").published(JULY.plusSeconds(1000)));
        published.put(DocumentBuilder.story("Late in the list").published(JULY.plusSeconds(4)));
        JsonNode rest = page(
                ContentOrder.NEWEST,
                "first",
                20,
                "after",
                first.path("pageInfo").path("endCursor").asString());
        assertThat(titles(first)).containsExactly("Story 9", "Story 8", "Story 7", "Story 6");
        assertThat(titles(rest)).contains("Story 5", "Story 4", "Story 3", "Story 0", "Late in the list");
        assertThat(titles(rest))
                .doesNotContain("New", "Story 6")
                .doesNotHaveDuplicates()
                .hasSize(7);
    }

    @Test
    void goesOnFromACursorWhoseDocumentIsGone() {
        JsonNode first = page(ContentOrder.NEWEST, "first", 4);
        published.remove(stories.get(6).id());
        JsonNode rest = page(
                ContentOrder.NEWEST,
                "first",
                20,
                "after",
                first.path("pageInfo").path("endCursor").asString());
        assertThat(titles(rest)).hasSize(6).startsWith("Story 5");
    }

    @Test
    void countsTheWholeList() {
        assertThat(page(ContentOrder.TITLE, "first", 2).path("totalCount").asInt())
                .isEqualTo(10);
        assertThat(page(ContentOrder.TITLE, "first", 0).path("totalCount").asInt())
                .isEqualTo(10);
    }

    @Test
    void countsOnlyWhenAsked() {
        sql.forget(() -> visitor().data("{ contents { edges { cursor node { id } } } }"));
        assertThat(sql.during(() -> visitor().data("{ contents { edges { cursor } pageInfo { hasNextPage } } }")))
                .hasSize(1)
                .noneMatch(statement -> statement.contains("count"));
    }

    @Test
    void refusesForgedCursorsAndThoseOfAnotherOrder() {
        String forged = Base64.getUrlEncoder().encodeToString("1|NEWEST|no-id|no-time".getBytes());
        for (String cursor : List.of("nonsense", "", "€", forged, "x".repeat(5000))) {
            JsonNode error = visitor().error(PAGE, "order", "NEWEST", "after", cursor);
            assertThat(error.path("extensions").path("code").asString()).isEqualTo("MALFORMED");
            assertThat(error.path("extensions").path("field").asString()).isEqualTo("after");
        }
        String other = page(ContentOrder.TITLE, "first", 1)
                .path("pageInfo")
                .path("endCursor")
                .asString();
        assertThat(visitor()
                        .error(PAGE, "order", "NEWEST", "after", other)
                        .path("message")
                        .asString())
                .contains("TITLE")
                .contains("NEWEST");
    }

    @Test
    void refusesPagesThatAreTooLargeOrAskForBothEnds() {
        assertThat(visitor()
                        .error(PAGE, "order", "NEWEST", "first", 101)
                        .path("message")
                        .asString())
                .isEqualTo("first is 101; it must be between 0 and 100.");
        assertThat(visitor().errorCode(PAGE, "order", "NEWEST", "last", -1)).isEqualTo("OUT_OF_RANGE");
        assertThat(visitor().errorCode(PAGE, "order", "NEWEST", "first", 1, "last", 1))
                .isEqualTo("MALFORMED");
    }

    private JsonNode page(ContentOrder order, Object... variables) {
        List<Object> all = new ArrayList<>(List.of("order", order.name()));
        all.addAll(List.of(variables));
        return visitor().data(PAGE, all.toArray()).path("contents");
    }

    private static List<String> titles(JsonNode connection) {
        List<String> titles = new ArrayList<>();
        connection
                .path("edges")
                .forEach(edge -> titles.add(edge.path("node").path("title").asString()));
        return titles;
    }
}
