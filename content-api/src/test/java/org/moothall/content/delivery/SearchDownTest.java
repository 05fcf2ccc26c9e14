package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** With Elasticsearch down. */
class SearchDownTest extends DeliveryTest {

    @DynamicPropertySource
    static void nobodyThere(DynamicPropertyRegistry registry) {
        registry.add("spring.elasticsearch.uris", () -> "http://127.0.0.1:9");
    }

    @Test
    void saysThatSearchDoesNotAnswerAndReadsOn() {
        published.put(DocumentBuilder.story("Still here").slug("still-here"));
        JsonNode error = visitor().error("{ search(query: \"still\") { totalCount } }");
        assertThat(error.path("extensions").path("code").asString()).isEqualTo("SEARCH_UNAVAILABLE");
        assertThat(error.path("extensions").path("remedy").asString()).isNotEmpty();
        assertThat(visitor().errorCode("{ suggest(prefix: \"st\") { text } }")).isEqualTo("SEARCH_UNAVAILABLE");
        assertThat(visitor().data("{ content(slug: \"still-here\") { title } }").toString())
                .contains("Still here");
    }
}
