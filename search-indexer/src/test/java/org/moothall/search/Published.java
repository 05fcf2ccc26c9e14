package org.moothall.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.moothall.search.query.Audience;
import tools.jackson.databind.json.JsonMapper;

/** A published document as the log's JSON has it; a story for everyone unless told otherwise. */
public final class Published {

    private static final Instant LAUNCH = Instant.parse("2019-07-01T08:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final Map<String, Object> search = new LinkedHashMap<>();
    private Map<String, String> visibleSince = new LinkedHashMap<>();

    private Published(String title) {
        fields.put("id", id.toString());
        fields.put("type", "STORY");
        fields.put("tier", "HUB");
        fields.put("title", title);
        fields.put("summary", "");
        fields.put("slug", title.toLowerCase().replaceAll("[^a-z0-9]+", "-"));
        fields.put("body", body);
        fields.put("search", search);
        fields.put("details", Map.of("type", "STORY", "somethingNew", List.of(1, 2)));
        visibleTo(Audience.values());
    }

    public static Published titled(String title) {
        return new Published(title);
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return String.valueOf(fields.get("title"));
    }

    public Published retitled(String title) {
        return with("title", title);
    }

    public Published type(String type, String tier) {
        return with("type", type).with("tier", tier);
    }

    public Published summary(String summary) {
        return with("summary", summary);
    }

    public Published body(String text) {
        body.put("text", text);
        return this;
    }

    public Published themes(String... themes) {
        return with("themes", List.of(themes));
    }

    public Published wards(String... wards) {
        return with("wards", List.of(wards));
    }

    public Published topics(String... topics) {
        return with("topics", List.of(topics));
    }

    public Published names(String... names) {
        search.put("names", List.of(names));
        return this;
    }

    public Published keywords(String... keywords) {
        search.put("keywords", List.of(keywords));
        return this;
    }

    public Published text(String text) {
        search.put("text", text);
        return this;
    }

    public Published people(UUID... people) {
        List<String> ids = new ArrayList<>();
        for (UUID person : people) {
            ids.add(person.toString());
        }
        search.put("people", ids);
        return this;
    }

    public Published visibleTo(Audience... audiences) {
        visibleSince = new LinkedHashMap<>();
        for (Audience audience : audiences) {
            visibleSince.put(audience.name(), LAUNCH.toString());
        }
        return this;
    }

    public Published since(String instant) {
        visibleSince.replaceAll((audience, before) -> instant);
        return this;
    }

    public Published with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public String json(long number) {
        fields.put("number", number);
        fields.put("visibleSince", visibleSince);
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
