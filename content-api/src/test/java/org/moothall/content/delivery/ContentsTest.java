package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.content.audience.Audience;
import tools.jackson.databind.JsonNode;

class ContentsTest extends DeliveryTest {

    private static final Instant JULY = Instant.parse("2019-07-01T08:00:00Z");

    @Test
    void readsOneDocumentBySlug() {
        published.put(DocumentBuilder.story("Meet your councillor").slug("meet-your-councillor"));
        JsonNode content = visitor()
                .data(
                        "{ content(slug: \"meet-your-councillor\") { __typename id slug type tier title"
                                + " summary body { markdown html text readingMinutes } themes audiences topics publishedAt updatedAt } }")
                .path("content");
        assertThat(content.path("__typename").asString()).isEqualTo("Story");
        assertThat(content.path("title").asString()).isEqualTo("Meet your councillor");
        assertThat(content.path("publishedAt").asString()).isEqualTo("2019-07-01T08:00:00Z");
        assertThat(content.path("body").path("readingMinutes").asInt()).isEqualTo(1);
    }

    @Test
    void answersNothingForWhatTheCallerMayNotSee() {
        published.put(DocumentBuilder.story("For staff").slug("for-staff").only(Audience.STAFF));
        String query = "{ content(slug: \"for-staff\") { title } }";
        assertThat(visitor().data(query).path("content").isNull()).isTrue();
        assertThat(as(Audience.STAFF).data(query).path("content").path("title").asString())
                .isEqualTo("For staff");
    }

    @Test
    void ordersByNewestUnlessToldOtherwise() {
        published.put(DocumentBuilder.story("B").published(JULY));
        published.put(DocumentBuilder.story("A").published(JULY.plusSeconds(60)));
        published.put(DocumentBuilder.story("C").published(JULY.plusSeconds(30)).updated(JULY.plusSeconds(90)));
        assertThat(titles("{ contents { edges { node { title } } } }")).containsExactly("A", "C", "B");
        assertThat(titles("{ contents(orderBy: OLDEST) { edges { node { title } } } }"))
                .containsExactly("B", "C", "A");
        assertThat(titles("{ contents(orderBy: TITLE) { edges { node { title } } } }"))
                .containsExactly("A", "B", "C");
        assertThat(titles("{ contents(orderBy: RECENTLY_UPDATED) { edges { node { title } } } }"))
                .containsExactly("C", "A", "B");
    }

    @Test
    void listsWhatAProgramOfTheFormerReleaseListed() {
        String list = "{ contents { edges { node { title } } } }";
        DocumentBuilder story = DocumentBuilder.story("First");
        for (String title : List.of("First", "Second")) {
            published.put(story.title(title));
            jdbc.sql("update published_listing set number = null").update();
            assertThat(titles(list)).containsExactly(title);
        }
    }

    private List<String> titles(String query) {
        List<String> titles = new ArrayList<>();
        visitor()
                .data(query)
                .path("contents")
                .path("edges")
                .forEach(edge -> titles.add(edge.path("node").path("title").asString()));
        return titles;
    }
}
