package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.content.details.LiveCoverage;
import org.moothall.content.details.LiveEntry;
import tools.jackson.databind.JsonNode;

class CoverageEntriesTest extends DeliveryTest {

    private static final Instant NOON = Instant.parse("2019-06-18T11:00:00Z");
    private static final String PAGE = """
            query($slug: String!, $order: LiveEntryOrder!, $after: String) {
              content(slug: $slug) {
                ... on LiveCoverage {
                  entries(first: 2, orderBy: $order, after: $after) {
                    edges { node { sourceUrl } }
                    pageInfo { hasNextPage endCursor }
                  }
                }
              }
            }""";

    private static final String SLUG = "an-evening-in-ashbrow";

    /** Written in another order than that in which things happened. */
    @BeforeEach
    void coverFiveThings() {
        List<LiveEntry> entries = IntStream.of(3, 1, 5, 2, 4)
                .mapToObj(minute -> new LiveEntry(
                        UUID.randomUUID(),
                        NOON.plusSeconds(60L * minute),
                        "It goes on",
                        null,
                        "https://x.example/" + minute))
                .toList();
        DocumentBuilder coverage =
                DocumentBuilder.of(new LiveCoverage(true, entries)).slug(SLUG);
        IntStream.range(0, 5).forEach(index -> coverage.rich("entries." + index + ".text", "It goes on"));
        published.put(coverage);
    }

    @Test
    void listsWhatHappenedInEitherOrderPageByPage() {
        assertThat(minutes("AS_IT_HAPPENED")).containsExactly("1", "2", "3", "4", "5");
        assertThat(minutes("NEWEST")).containsExactly("5", "4", "3", "2", "1");
    }

    @Test
    void refusesACursorOfTheOtherOrder() {
        String cursor =
                page("NEWEST", List.of()).path("pageInfo").path("endCursor").asString();
        assertThat(visitor().errorCode(PAGE, "slug", SLUG, "order", "AS_IT_HAPPENED", "after", cursor))
                .isEqualTo("MALFORMED");
    }

    private List<String> minutes(String order) {
        List<String> minutes = new ArrayList<>();
        JsonNode page = page(order, List.of());
        while (true) {
            page.path("edges")
                    .forEach(edge ->
                            minutes.add(last(edge.path("node").path("sourceUrl").asString())));
            if (!page.path("pageInfo").path("hasNextPage").asBoolean()) {
                return minutes;
            }
            page = page(
                    order,
                    List.of("after", page.path("pageInfo").path("endCursor").asString()));
        }
    }

    private static String last(String address) {
        return address.substring(address.length() - 1);
    }

    private JsonNode page(String order, List<Object> more) {
        List<Object> variables = new ArrayList<>(List.of("slug", SLUG, "order", order));
        variables.addAll(more);
        return visitor().data(PAGE, variables.toArray()).path("content").path("entries");
    }
}
