package org.moothall.search.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.search.verify.IndexedDocuments.Indexed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares a document as the index holds it with what it should hold, field by field.
 *
 * @param notKept the fields that the index is given and does not keep
 * @param only the fields that count; all when it is empty
 */
record Comparison(List<String> notKept, Set<String> only) {

    private static final Set<String> WHO_AND_WHEN = Set.of("documentId", "number", "visibleTo", "visibleSince");

    Comparison {
        notKept = List.copyOf(notKept);
        only = Set.copyOf(only);
    }

    static Comparison ofAll(List<String> notKept) {
        return new Comparison(notKept, Set.of());
    }

    /** For an index of another definition, whose other fields are made otherwise: who may find what since when. */
    static Comparison ofAudiences() {
        return new Comparison(List.of(), WHO_AND_WHEN);
    }

    /** The names of the fields that differ. */
    List<String> differences(Indexed indexed, String expected) {
        JsonNode wanted = JsonMapper.shared().readTree(expected);
        Set<String> names = new TreeSet<>(indexed.source().propertyNames());
        names.addAll(wanted.propertyNames());
        notKept.forEach(names::remove);
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            if ((only.isEmpty() || only.contains(name))
                    && !wanted.path(name).equals(indexed.source().path(name))) {
                differences.add(name);
            }
        }
        return differences;
    }
}
