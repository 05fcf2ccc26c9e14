package org.moothall.website.searching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.ContentType;
import org.moothall.website.site.Site;
import tools.jackson.databind.json.JsonMapper;

/** What the delivery API suggests for what a reader has typed so far. */
record Suggestions(List<Suggested> suggest) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A JSON array for the search box: of each suggestion its words, where it leads and what it is. */
    static String json(Site site, List<Suggested> suggested) {
        return JSON.writeValueAsString(suggested.stream()
                .filter(each -> each.content() != null)
                .map(each -> entry(site, each.text(), each.content()))
                .toList());
    }

    private static Map<String, String> entry(Site site, String text, @Nullable Target target) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("text", text);
        if (target != null) {
            entry.put("path", site.to("/" + target.slug()));
            entry.put("type", target.type().label());
        }
        return entry;
    }

    /** A title that begins so. */
    record Suggested(String text, @Nullable Target content) {}

    /** Where it leads. */
    record Target(String slug, ContentType type) {}
}
