package org.moothall.content.importing.entry;

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
            if (node instanceof Mapping keys && keys.entries().get(segment) instanceof Mapping.Entry entry) {
                node = entry.value();
                line = entry.line();
            } else if (node instanceof Listing list
                    && segment.matches("\\d{1,4}")
                    && Integer.parseInt(segment) < list.values().size()) {
                node = list.values().get(Integer.parseInt(segment));
                line = node.line();
            } else {
                break;
            }
        }
        return new Place(line, path.isEmpty() ? "" : prefix + path);
    }

    private static String inFile(String field) {
        String path = field.replaceFirst("#\\d+$", "")
                .replaceFirst("^(content|activity)(\\.|$)", "")
                .replaceFirst("^details(\\.|$)", "");
        return path.startsWith("openings") ? path.replaceFirst("openings", "audiences") : path;
    }
}
