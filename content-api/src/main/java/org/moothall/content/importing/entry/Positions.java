package org.moothall.content.importing.entry;

import org.jspecify.annotations.Nullable;
import org.moothall.content.importing.field.Place;
import org.moothall.content.importing.yaml.Listing;
import org.moothall.content.importing.yaml.Mapping;
import org.moothall.content.importing.yaml.Node;

/**
 * Finds where a refused field stands in the file that it came from.
 *
 * @param mapping of the entry
 * @param prefix of its fields in the file, such as {@code activities.3.}
 * @param body where the body begins
 */
public record Positions(Mapping mapping, String prefix, Place body) {

    /** The nearest place to a field's path, such as {@code content.details.questions.0.answer}. */
    public Place of(String field) {
        String path = inFile(field);
        if (path.startsWith("body")) {
            return body;
        }
        int line = mapping.line();
        Node node = mapping;
        for (String segment : path.split("\\.", -1)) {
            Mapping.Entry next = below(node, segment);
            if (next == null) {
                break;
            }
            node = next.value();
            line = next.line();
        }
        return new Place(line, path.isEmpty() ? "" : prefix + path);
    }

    private static Mapping.@Nullable Entry below(Node node, String segment) {
        if (node instanceof Mapping keys) {
            return keys.entries().get(segment);
        }
        if (node instanceof Listing list && segment.matches("\\d{1,4}")) {
            int index = Integer.parseInt(segment);
            if (index < list.values().size()) {
                Node value = list.values().get(index);
                return new Mapping.Entry(value.line(), value);
            }
        }
        return null;
    }

    private static String inFile(String field) {
        String path = field.replaceFirst("#\\d+$", "")
                .replaceFirst("^(content|activity)(\\.|$)", "")
                .replaceFirst("^details(\\.|$)", "");
        return path.startsWith("openings") ? path.replaceFirst("openings", "audiences") : path;
    }
}
