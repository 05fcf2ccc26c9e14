package org.moothall.content.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.content.json.StoredJson;
import tools.jackson.databind.JsonNode;

/**
 * What differs between two values of whatever kind, field by field: both are looked at as the JSON that they would be
 * stored as. Nothing and an empty text are the same. Lists of plain values are one field; entries of other lists are
 * compared with their counterparts, after what is equal at both ends has been set aside.
 */
final class Difference {

    private static final int MOST = 500;

    private final List<Change> found = new ArrayList<>();

    private Difference() {}

    static List<Change> between(@Nullable Object before, @Nullable Object after) {
        Difference difference = new Difference();
        difference.compare("", tree(before), tree(after));
        return difference.found.size() <= MOST ? difference.found : List.copyOf(difference.found.subList(0, MOST));
    }

    private static @Nullable JsonNode tree(@Nullable Object value) {
        return value == null ? null : StoredJson.tree(value);
    }

    private void compare(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (isObject(before) || isObject(after)) {
            objects(path, before, after);
        } else if (isListOfMore(before) || isListOfMore(after)) {
            lists(path, elements(before), elements(after));
        } else {
            values(path, text(before), text(after));
        }
    }

    private void objects(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        if (after != null) {
            names.addAll(after.propertyNames());
        }
        if (before != null) {
            names.addAll(before.propertyNames());
        }
        if (!isObject(before) || !isObject(after)) {
            compareValueWithNothing(path, isObject(before) ? null : before, isObject(after) ? null : after);
        }
        names.forEach(name -> compare(
                path.isEmpty() ? name : path + "/" + name,
                before == null ? null : before.get(name),
                after == null ? null : after.get(name)));
    }

    private void compareValueWithNothing(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
        values(path, text(before), text(after));
    }

    private void lists(String path, List<JsonNode> before, List<JsonNode> after) {
        int least = Math.min(before.size(), after.size());
        int start = 0;
        while (start < least && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int most = Math.max(before.size(), after.size()) - end;
        for (int i = start; i < most; i++) {
            compare(
                    path + "/" + i,
                    i < before.size() - end ? before.get(i) : null,
                    i < after.size() - end ? after.get(i) : null);
        }
    }

    private void values(String path, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            found.add(LongText.change(path, before, after));
        }
    }

    private static boolean isObject(@Nullable JsonNode node) {
        return node != null && node.isObject();
    }

    private static boolean isListOfMore(@Nullable JsonNode node) {
        return node != null && node.isArray() && elements(node).stream().anyMatch(JsonNode::isContainer);
    }

    private static List<JsonNode> elements(@Nullable JsonNode node) {
        return node == null || !node.isArray() ? List.of() : List.copyOf(node.values());
    }

    /** Null for nothing and for what is empty. */
    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        String text = node.isArray()
                ? elements(node).stream().map(JsonNode::asString).collect(Collectors.joining(", "))
                : node.asString();
        return text.isEmpty() ? null : text;
    }
}
