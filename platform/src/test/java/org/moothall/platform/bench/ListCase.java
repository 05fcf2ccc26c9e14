package org.moothall.platform.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One question to the editors' list.
 *
 * @param depth how much of the whole list lies before the page: 0 for the first page, 0.5 for its middle
 */
record ListCase(String name, Map<String, Object> filter, String order, double depth) {

    private static final String CHANGED = "RECENTLY_CHANGED";

    /** Every filter by itself, those that are used together, every order, and pages that lie deep. */
    static List<ListCase> all() {
        List<ListCase> cases = new ArrayList<>();
        for (String order : List.of(CHANGED, "TITLE", "RECENTLY_PUBLISHED")) {
            cases.add(new ListCase("everything", Map.of(), order, 0));
            cases.add(new ListCase("everything", Map.of(), order, 0.5));
            cases.add(new ListCase("everything", Map.of(), order, 0.95));
            cases.add(new ListCase("one type", one("types", "STORY"), order, 0));
            cases.add(
                    new ListCase("three states", Map.of("states", List.of("DRAFT", "SUBMITTED", "LIVE")), order, 0.5));
            cases.add(new ListCase("a ward", one("wards", "ward-3"), order, 0));
            cases.add(new ListCase("a common word", Map.of("text", "council"), order, 0));
        }
        filters().forEach((name, filter) -> cases.add(new ListCase(name, filter, CHANGED, 0)));
        cases.add(new ListCase("a ward", one("wards", "ward-3"), CHANGED, 0.5));
        cases.add(new ListCase("a theme", one("themes", "PLACES"), CHANGED, 0.5));
        cases.add(new ListCase("a word of the subject", Map.of("text", "library"), CHANGED, 0.5));
        return cases;
    }

    private static Map<String, Map<String, Object>> filters() {
        Map<String, Map<String, Object>> filters = new HashMap<>();
        filters.put("a rare type", one("types", "CAMPAIGN_BURST"));
        filters.put("one state", one("states", "SUBMITTED"));
        filters.put("a tier", one("tiers", "HELP"));
        filters.put("a theme", one("themes", "PLACES"));
        filters.put("a topic", one("topics", "topic-20"));
        filters.put("a rare topic", one("topics", "topic-rare"));
        filters.put("who changed it", Map.of("changedBy", "author-7@example.org"));
        filters.put("a month of changes", Map.of("changedFrom", "2025-03-01", "changedTo", "2025-03-31"));
        filters.put("a month of publications", Map.of("publishedFrom", "2025-03-01", "publishedTo", "2025-03-31"));
        filters.put("a type and a state", Map.of("types", List.of("EVENT"), "states", List.of("DRAFT")));
        filters.put("a ward and a state", Map.of("wards", List.of("ward-5"), "states", List.of("LIVE")));
        filters.put(
                "a ward, a theme and a type",
                Map.of("wards", List.of("ward-5"), "themes", List.of("PEOPLE"), "types", List.of("STORY")));
        filters.put("a word of the subject", Map.of("text", "library"));
        filters.put("a place", Map.of("text", "ashbrow"));
        filters.put("the beginning of a place", Map.of("text", "quarmt"));
        filters.put("two words", Map.of("text", "library ashton"));
        filters.put("a word and a type", Map.of("text", "flood", "types", List.of("EVENT")));
        filters.put("a word that is nowhere", Map.of("text", "zyzzyva"));
        return new java.util.TreeMap<>(filters);
    }

    private static Map<String, Object> one(String field, String value) {
        return Map.of(field, List.of(value));
    }

    String place() {
        return depth == 0 ? "first" : "%.0f %% in".formatted(depth * 100);
    }

    /** @param rows how many documents the page is to have at most */
    Map<String, Object> variables(String after, int rows) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("filter", filter);
        variables.put("orderBy", order);
        variables.put("first", rows);
        variables.put("after", after.isEmpty() ? null : after);
        return variables;
    }
}
