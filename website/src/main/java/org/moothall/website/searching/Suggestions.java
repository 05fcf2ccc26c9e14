package org.moothall.website.searching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.ContentType;
import org.moothall.website.listing.Asked;
import org.moothall.website.site.Site;
import tools.jackson.databind.json.JsonMapper;

/** What the delivery API suggests for what a reader has typed so far. */
record Suggestions(List<Suggested> suggest) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A JSON array for the search box: of each suggestion its words, where it leads and what it is. */
    static String json(Site site, List<Suggested> suggested) {
        return JSON.writeValueAsString(suggested.stream()
                .map(each -> entry(site, each.text(), each.content()))
                .toList());
    }

    private static Map<String, String> entry(Site site, String text, @Nullable Target target) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("text", text);
        entry.put("path", site.to(target == null ? search(text) : "/" + target.slug()));
        entry.put("type", target == null ? "Search" : target.type().label());
        return entry;
    }

    private static String search(String text) {
        return new Asked(SearchController.PATH, Map.of("q", List.of(text))).address();
    }

    /** A title that begins so, or without content what others searched for. */
    record Suggested(String text, @Nullable Target content) {}

    /** Where it leads. */
    record Target(String slug, ContentType type) {}
}
