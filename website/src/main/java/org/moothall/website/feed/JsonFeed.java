package org.moothall.website.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1. */
final class JsonFeed {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonFeed() {}

    static byte[] write(Feed feed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", feed.home());
        json.put("feed_url", feed.address() + ".json");
        json.put("description", feed.description());
        json.put("language", "en-GB");
        json.put("authors", List.of(Map.of("name", feed.publisher())));
        json.put("items", feed.entries().stream().map(JsonFeed::item).toList());
        return JSON.writeValueAsBytes(json);
    }

    private static Map<String, Object> item(Feed.Entry entry) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.id());
        item.put("url", entry.address());
        item.put("title", entry.title());
        item.put("summary", entry.summary());
        item.put("content_html", entry.html());
        if (entry.pictureAddress() != null) {
            item.put("image", entry.pictureAddress());
        }
        item.put("date_published", entry.publishedAt().toString());
        item.put("date_modified", entry.updatedAt().toString());
        if (!entry.authors().isEmpty()) {
            item.put(
                    "authors",
                    entry.authors().stream().map(name -> Map.of("name", name)).toList());
        }
        item.put("tags", entry.tags());
        return item;
    }
}
