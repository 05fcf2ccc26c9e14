package org.moothall.search.indexing;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.moothall.search.log.LogEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads from an entry's JSON what the index definition has fields for, and ignores the rest. */
final class IndexedFields {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final LogEntry entry;
    private final JsonNode published;
    private final ObjectNode fields = JSON.createObjectNode();

    IndexedFields(LogEntry entry, String json) {
        this.entry = entry;
        this.published = parsed(json);
    }

    String asJson() {
        fields.put("documentId", entry.documentId().toString());
        fields.put("number", entry.number());
        fields.put("type", required("/type"));
        fields.put("tier", required("/tier"));
        fields.put("slug", text("/slug"));
        fields.put("title", required("/title"));
        fields.put("titleWords", required("/title").strip().split("\\s+").length);
        fields.put("summary", text("/summary"));
        fields.put("body", text("/body/text"));
        fields.put("text", text("/search/text"));
        list("themes", "/themes");
        list("topics", "/topics");
        list("wards", "/wards");
        list("names", "/search/names");
        list("keywords", "/search/keywords");
        list("people", "/search/people");
        called();
        fields.put("kind", required("/type").replace('_', ' ').toLowerCase(Locale.ROOT));
        visibility();
        return JSON.writeValueAsString(fields);
    }

    /**
     * The names by which a person's or a ward's own page is called. Such a page has no heading beside them: names are not
     * stemmed, and nobody who is called Woods is found by wood.
     */
    private void called() {
        Set<String> names = new LinkedHashSet<>();
        String type = required("/type");
        if (type.equals("PEN_PORTRAIT")) {
            names.add(text("/details/name"));
        } else if (type.equals("WARD_PROFILE")) {
            Set<String> authors = new LinkedHashSet<>();
            published.path("credits").forEach(credit -> authors.add(credit.path("name").stringValue("")));
            names.add(required("/title"));
            fields.path("names").forEach(name -> names.add(name.stringValue("")));
            names.removeAll(authors);
        }
        ArrayNode called = fields.putArray("called");
        names.stream().filter(name -> !name.isBlank()).forEach(called::add);
        fields.put("heading", called.isEmpty() ? required("/title") : "");
    }

    /** Who may find the document, since when, and the words that spelling may be mended with for each of them. */
    private void visibility() {
        JsonNode visibleSince = published.path("visibleSince");
        if (!visibleSince.isObject()) {
            throw broken("/visibleSince", visibleSince, "an object of audiences and instants");
        }
        ArrayNode visibleTo = fields.putArray("visibleTo");
        ObjectNode since = fields.putObject("visibleSince");
        ObjectNode spelling = fields.putObject("spelling");
        for (var opening : visibleSince.properties()) {
            visibleTo.add(opening.getKey());
            since.put(opening.getKey(), instant(opening.getKey(), opening.getValue()));
            spelling.set(opening.getKey(), words());
        }
    }

    private ArrayNode words() {
        ArrayNode words = JSON.createArrayNode();
        for (String field : Set.of("title", "summary", "body", "text")) {
            words.add(fields.path(field).stringValue(""));
        }
        fields.path("names").forEach(words::add);
        fields.path("keywords").forEach(words::add);
        return words;
    }

    private String instant(String audience, JsonNode value) {
        try {
            return Instant.parse(value.stringValue("")).toString();
        } catch (DateTimeParseException e) {
            throw broken("/visibleSince/" + audience, value, "an instant such as 2019-07-01T08:00:00Z");
        }
    }

    private void list(String field, String pointer) {
        Set<String> values = new LinkedHashSet<>();
        for (JsonNode value : published.at(pointer)) {
            if (!value.isString()) {
                throw broken(pointer, value, "a list of texts");
            }
            values.add(value.stringValue());
        }
        ArrayNode target = fields.putArray(field);
        values.forEach(target::add);
    }

    private String required(String pointer) {
        String text = text(pointer);
        if (text.isBlank()) {
            throw broken(pointer, published.at(pointer), "a text");
        }
        return text;
    }

    private String text(String pointer) {
        JsonNode value = published.at(pointer);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw broken(pointer, value, "a text");
        }
        return value.stringValue();
    }

    private JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadableEntry(where() + " is not JSON: " + e.getOriginalMessage());
        }
    }

    private UnreadableEntry broken(String pointer, JsonNode value, String wanted) {
        String found = value.isMissingNode() ? "nothing" : value.toString();
        return new UnreadableEntry(where() + " has at [" + pointer + "] " + found + " where the index needs " + wanted
                + ". Publish the document again, or mend what writes the log.");
    }

    private String where() {
        return "Entry " + entry.number() + " of document " + entry.documentId();
    }
}
