package org.moothall.website.searching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.ContentType;
import org.moothall.website.delivery.Passing;
import org.moothall.website.listing.Asked;
import org.moothall.website.site.Site;
import tools.jackson.databind.json.JsonMapper;

/** What the delivery API suggests for what a reader has typed so far. */
record Suggestions(List<Suggested> suggest) implements Passing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** That there are none may mean no more than that search does not answer. */
    @Override
    public boolean isPassing() {
        return suggest.isEmpty();
    }

    /** A JSON array for the search box: of each suggestion its words, where it leads and what it is. */
    static String json(Site site, List<Suggested> suggested) {
        return JSON.writeValueAsString(suggested.stream()
                .flatMap(each -> Stream.ofNullable(entry(site, each)))
                .toList());
    }

    /** A ward leads to its page, whether it has a profile or not; a suggestion that leads nowhere is none. */
    private static @Nullable Map<String, String> entry(Site site, Suggested suggested) {
        if (suggested.ward() != null) {
            return entry(suggested.text(), site.to("/wards/" + suggested.ward().slug()), "Ward");
        }
        if (suggested.kind() == Kind.SEARCH) {
            return entry(suggested.text(), site.to(search(suggested.text())), "Search");
        }
        return suggested.content() == null
                ? null
                : entry(
                        suggested.text(),
                        site.to("/" + suggested.content().slug()),
                        suggested.content().type().label());
    }

    private static String search(String text) {
        return new Asked(SearchController.PATH, Map.of("q", List.of(text))).address();
    }

    private static Map<String, String> entry(String text, String path, String type) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("text", text);
        entry.put("path", path);
        entry.put("type", type);
        return entry;
    }

    /** What a suggestion is, as far as it matters where it leads. */
    enum Kind {
        DOCUMENT,
        PERSON,
        WARD,
        SEARCH
    }

    /** A title or a name that begins so, or what others searched for. */
    record Suggested(
            String text,
            Kind kind,
            @Nullable Target content,
            @Nullable Place ward) {}

    /** Where it leads. */
    record Target(String slug, ContentType type) {}

    /** The ward that it leads to. */
    record Place(String slug) {}
}
