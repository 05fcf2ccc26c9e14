package org.moothall.media.editing;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.moothall.media.asset.AssetChange;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a change from JSON by hand, so that each mistake is named by its field. */
final class AssetChangeJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> FIELDS = Set.of("version", "alt", "credit", "focalX", "focalY");

    private AssetChangeJson() {}

    /** The change; a text that is null or blank is cleared, a field that is missing stays as it is. */
    static AssetChange read(byte[] body) {
        JsonNode json = object(body);
        json.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(AssetChangeJson::refuseUnknown);
        return new AssetChange(
                version(json), text(json, "alt"), text(json, "credit"), number(json, "focalX"), number(json, "focalY"));
    }

    private static JsonNode object(byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw notAnObject().refused();
        }
        throw notAnObject().refused();
    }

    private static long version(JsonNode json) {
        return field(json, "version", JsonNode::canConvertToLong, JsonNode::longValue, "a whole number")
                .orElseThrow(() -> Refusal.invalidField(
                                "version", "version is missing.", "Send the version of the asset that you changed.")
                        .refused());
    }

    private static Optional<String> text(JsonNode json, String field) {
        return field(
                json,
                field,
                value -> value.isString() || value.isNull(),
                value -> value.isNull() ? "" : value.stringValue(),
                "a text, or null to clear it");
    }

    private static Optional<Double> number(JsonNode json, String field) {
        return field(json, field, JsonNode::isNumber, JsonNode::doubleValue, "a number from 0 to 1");
    }

    private static <T> Optional<T> field(
            JsonNode json, String field, Predicate<JsonNode> right, Function<JsonNode, T> read, String expected) {
        Optional<JsonNode> value = json.optional(field);
        if (value.isPresent() && !right.test(value.get())) {
            throw Refusal.invalidField(field, "%s is %s.".formatted(field, value.get()), "Use %s.".formatted(expected))
                    .refused();
        }
        return value.map(read);
    }

    private static void refuseUnknown(String field) {
        throw Refusal.invalidField(
                        field,
                        "%s cannot be changed.".formatted(field),
                        "Leave it out; alt, credit, focalX and focalY can.")
                .refused();
    }

    private static Refusal notAnObject() {
        return new Refusal(
                RefusalCode.INVALID_BODY,
                "body",
                "The request's body is not a JSON object.",
                "Send {\"version\": …} with the fields to change, in at most 64 KB.");
    }
}
