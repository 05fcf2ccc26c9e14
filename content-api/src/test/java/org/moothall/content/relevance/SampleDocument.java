package org.moothall.content.relevance;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published document as a plain search would take it.
 *
 * @param body all of its text beside the title
 */
record SampleDocument(String slug, String title, String body, List<String> visibleTo) {

    static List<SampleDocument> all(JdbcClient jdbc) {
        return jdbc.sql("select entry from publication_log where entry is not null order by number")
                .query(String.class)
                .list()
                .stream()
                .map(JsonMapper.shared()::readTree)
                .map(SampleDocument::of)
                .toList();
    }

    private static SampleDocument of(JsonNode entry) {
        String body = String.join(
                "\n",
                entry.path("summary").asString(""),
                entry.at("/body/text").asString(""),
                entry.at("/search/text").asString(""));
        return new SampleDocument(
                entry.path("slug").asString(),
                entry.path("title").asString(),
                body,
                List.copyOf(entry.path("visibleSince").propertyNames()));
    }
}
