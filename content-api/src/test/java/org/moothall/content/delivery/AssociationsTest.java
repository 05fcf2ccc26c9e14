package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.content.audience.Audience;
import org.moothall.content.details.ContentType;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

class AssociationsTest extends DeliveryTest {

    private static final Set<String> READABLE = Set.of(
            "published_document",
            "published_listing",
            "published_tag",
            "published_address",
            "published_ward",
            "published_topic",
            "published_activity",
            "publication_log_head");

    @BeforeEach
    void taxonomy() {
        published.ward(Council.WARD, "Ashbrow");
        published.topic(Council.TOPIC, "Scrutiny");
    }

    @Test
    void answersEveryFieldOfEveryType() {
        Council.ofEachType().forEach(published::put);
        JsonNode edges =
                visitor().data(everything(), "first", 100).path("contents").path("edges");
        Set<String> types = new TreeSet<>();
        edges.forEach(edge -> types.add(edge.path("node").path("type").asString()));
        assertThat(types).hasSize(ContentType.values().length);
        JsonNode explainer = ofType(edges, "ScrutinyExplainer");
        assertThat(explainer.path("chair").path("__typename").asString()).isEqualTo("PenPortrait");
        assertThat(explainer.path("video").path("__typename").asString()).isEqualTo("Video");
        assertThat(explainer
                        .path("questions")
                        .get(0)
                        .path("answer")
                        .path("html")
                        .asString())
                .isEqualTo("<p>You</p>");
        JsonNode burst = ofType(edges, "CampaignBurst");
        assertThat(burst.path("when").path("label").asString()).isEqualTo("October 2018");
        assertThat(burst.path("items").path("totalCount").asInt()).isEqualTo(2);
        assertThat(burst.path("wards").get(0).path("councillors").size()).isEqualTo(1);
        assertThat(burst.path("wards").get(0).path("profile").path("__typename").asString())
                .isEqualTo("WardProfile");
        assertThat(burst.path("leadImage").path("rendition").path("url").asString())
                .startsWith("/media/0f3c/");
        assertThat(ofType(edges, "LiveCoverage").path("entries").path("edges").size())
                .isEqualTo(1);
        assertThat(ofType(edges, "Event").path("startsAt").asString()).isEqualTo("2019-07-17T12:00:00Z");
        assertThat(ofType(edges, "WardProfile")
                        .path("facts")
                        .get(0)
                        .path("asAt")
                        .asString())
                .isEqualTo("2011-03-27");
    }

    @Test
    void takesAsManyStatementsForAHundredAsForFive() {
        for (int i = 0; i < 20; i++) {
            List<DocumentBuilder> all = Council.ofEachType();
            Instant newest = Instant.parse("2019-09-01T00:00:00Z").plusSeconds(i);
            IntStream.of(2, 3, 4, 5, 9).mapToObj(all::get).forEach(each -> each.published(newest));
            all.forEach(published::put);
        }
        visitor().data(everything(), "first", 100);
        List<String> five = sql.during(() -> visitor().data(everything(), "first", 5));
        List<String> hundred = sql.during(() -> visitor().data(everything(), "first", 100));
        assertThat(hundred).hasSameSizeAs(five);
        assertThat(hundred).hasSizeLessThan(12);
    }

    @Test
    void readsPublishedTablesOnly() {
        Council.ofEachType().forEach(published::put);
        List<String> statements = sql.during(() -> {
            visitor().data(everything(), "first", 20);
            visitor()
                    .data(
                            "{ home { burst { id } hub { id } help { id } } wards { slug }"
                                    + " ward(slug: \"ashbrow\") { profile { id } } address(slug: \"x\") { state }"
                                    + " content(slug: \"x\") { id } activities { totalCount edges { node { id } } }"
                                    + " contents(filter: { wards: [\"ashbrow\"], topics: [\"scrutiny\"], people: [] }) { totalCount } }");
        });
        assertThat(statements).isNotEmpty();
        assertThat(statements.stream().flatMap(SqlRecord::tables).collect(Collectors.toSet()))
                .isSubsetOf(READABLE);
    }

    @Test
    void relatesWhatTheEditorChoseAndThenTheNewestOfTheSameTopics() {
        DocumentBuilder chosen = DocumentBuilder.story("Chosen");
        DocumentBuilder hidden =
                DocumentBuilder.story("Hidden").topics(Council.TOPIC).only(Audience.COUNCILLOR);
        published.put(chosen);
        published.put(hidden);
        published.put(DocumentBuilder.story("Older").topics(Council.TOPIC));
        published.put(
                DocumentBuilder.story("Newer").topics(Council.TOPIC).published(Instant.parse("2019-08-01T00:00:00Z")));
        published.put(DocumentBuilder.story("Elsewhere"));
        published.put(
                DocumentBuilder.story("Main").slug("main").topics(Council.TOPIC).related(hidden.id(), chosen.id()));
        String query = "query($first: Int!) { content(slug: \"main\") { related(first: $first) { title } } }";
        assertThat(titles(visitor().data(query, "first", 4))).containsExactly("Chosen", "Newer", "Older");
        assertThat(titles(visitor().data(query, "first", 2))).containsExactly("Chosen", "Newer");
        assertThat(titles(visitor().data(query, "first", 0))).isEmpty();
        assertThat(titles(as(Audience.COUNCILLOR).data(query, "first", 2))).containsExactly("Hidden", "Chosen");
        assertThat(visitor().errorCode(query, "first", 101)).isEqualTo("OUT_OF_RANGE");
    }

    private static List<String> titles(JsonNode data) {
        return data.path("content")
                .path("related")
                .valueStream()
                .map(each -> each.path("title").asString())
                .toList();
    }

    private static JsonNode ofType(JsonNode edges, String type) {
        return edges.valueStream()
                .map(edge -> edge.path("node"))
                .filter(node -> node.path("__typename").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String everything() {
        try {
            return new ClassPathResource("delivery/everything.graphql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
