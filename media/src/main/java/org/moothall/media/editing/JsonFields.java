package org.moothall.media.editing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.moothall.media.refusal.Refusal;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object; what is not as it must be is refused by its path. */
record JsonFields(String parent, JsonNode json) {

    /** Refuses every field but these. */
    void allow(String... fields) {
        Set<String> allowed = Set.of(fields);
        json.propertyNames().stream()
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw wrong(name, "cannot be changed", "Leave it out; %s can.", String.join(", ", fields));
                });
    }

    /** A text, empty where it is null. */
    Optional<String> text(String field) {
        return field(
                field,
                value -> value.isString() || value.isNull(),
                value -> value.isNull() ? "" : value.stringValue(),
                "a text, or null to clear it");
    }

    Optional<Double> number(String field) {
        return field(field, JsonNode::isNumber, JsonNode::doubleValue, "a number from 0 to 1");
    }

    Optional<Long> whole(String field) {
        return field(field, JsonNode::canConvertToLong, JsonNode::longValue, "a whole number");
    }

    /** A day; none where it is null. */
    Optional<LocalDate> date(String field) {
        return field(
                        field,
                        value -> value.isNull() || (value.isString() && isDate(value.stringValue())),
                        value -> value.isNull()
                                ? Optional.<LocalDate>empty()
                                : Optional.of(LocalDate.parse(value.stringValue())),
                        "a day such as 2026-03-31, or null")
                .flatMap(Function.identity());
    }

    <E extends Enum<E>> Optional<E> oneOf(String field, Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return field(
                field,
                value -> value.isString() && names.contains(value.stringValue()),
                value -> Enum.valueOf(type, value.stringValue()),
                "one of " + String.join(", ", names));
    }

    Optional<JsonFields> object(String field) {
        return field(field, JsonNode::isObject, value -> new JsonFields(path(field), value), "an object");
    }

    /** The objects of a list. */
    Optional<List<JsonFields>> list(String field, int most) {
        return field(
                field,
                value -> value.isArray()
                        && value.size() <= most
                        && value.valueStream().allMatch(JsonNode::isObject),
                value -> entries(field, value),
                "a list of at most %d objects".formatted(most));
    }

    private List<JsonFields> entries(String field, JsonNode list) {
        List<JsonFields> entries = new ArrayList<>();
        list.forEach(entry -> entries.add(new JsonFields(path(field) + "." + entries.size(), entry)));
        return entries;
    }

    /** The path of a field, as refusals name it. */
    String path(String field) {
        return parent.isEmpty() ? field : parent + "." + field;
    }

    private <T> Optional<T> field(
            String field, Predicate<JsonNode> right, Function<JsonNode, T> read, String expected) {
        Optional<JsonNode> value = json.optional(field);
        if (value.isPresent() && !right.test(value.get())) {
            throw wrong(field, "is " + value.get(), "Use %s.", expected);
        }
        return value.map(read);
    }

    private RuntimeException wrong(String field, String how, String remedy, String what) {
        return Refusal.invalidField(path(field), "%s %s.".formatted(field, how), remedy.formatted(what))
                .refused();
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
