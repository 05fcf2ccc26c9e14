package org.moothall.content.listing;

import static org.moothall.content.listing.Conditions.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.content.listing.Conditions.Facet;

/**
 * One page that is asked for, and the statements that may find it.
 *
 * @param rows how many rows are wanted
 */
record Question(
        Conditions conditions,
        DocumentOrder order,
        @Nullable ListCursor after,
        int rows) {

    /** More branches than this are not worth their while. */
    private static final int MOST_BRANCHES = 24;

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(conditions.values());
        if (after != null) {
            values.put("place", after.place());
            values.put("placeId", after.id());
        }
        branches().forEach(branch -> values.putAll(branch.values()));
        return values;
    }

    /** Reads on in an index that is in order: a branch for each combination of the values that are chosen from. */
    String streamed() {
        List<Branch> branches = branches();
        if (branches.size() == 1) {
            return page(inOrder(), branches.getFirst().clauses());
        }
        String all = branches.stream()
                .map(branch -> "(select d.id, d." + order.column() + " as place from " + inOrder()
                        + where(placed(branch.clauses())) + end("d", order.column()) + ")")
                .collect(Collectors.joining(" union all "));
        return "select u.id from (" + all + ") u" + end("u", "place");
    }

    /** Reads all documents that have something, and sorts them. */
    String among(Facet facet) {
        if (facet.orderedBy() != null && isNarrow()) {
            return page(
                    "document d force index ("
                            + DocumentOrder.by(facet.orderedBy()).index() + ")",
                    conditions.all());
        }
        String index = isNarrow() ? " force index (document_narrow)" : "";
        return page(
                "(" + facet.ids() + ") few straight_join document d" + index + " on d.id = few.id", conditions.all());
    }

    /** Whether all that is looked at in each document stands in the index without texts. */
    boolean isNarrow() {
        return conditions.words().isEmpty() && order != DocumentOrder.TITLE;
    }

    /** Looks at the next documents, so many: how many have all the words, and how many each of them. */
    String sampled(int documents) {
        List<String> each = conditions.words().inEach();
        String counts = Stream.concat(Stream.of(String.join(" and ", each)), each.stream())
                .map(clause -> "coalesce(sum(" + clause + "), 0)")
                .collect(Collectors.joining(", "));
        return "select " + counts + " from (select d.words from document d force index (" + order.index() + ")"
                + where(placed(List.of())) + " order by " + order.by("d", order.column()) + " limit " + documents
                + ") d";
    }

    /** How many rows the database expects to read of all documents, and of those that have each of the facets. */
    String expected(List<Facet> facets) {
        String each = facets.stream().map(facet -> " union all " + facet.ids()).collect(Collectors.joining());
        return "explain select d.id from document d" + each;
    }

    /** Has the full-text index find words, and sorts what it finds. */
    String byWords(List<String> indexed) {
        return page("document d", conditions.allByIndex(indexed));
    }

    /** The documents by an index that has them in order, behind a column that is chosen from if there is one. */
    private String inOrder() {
        String indexes = conditions.choices().isEmpty()
                ? order.index()
                : conditions.choices().keySet().stream().map(order::indexBehind).collect(Collectors.joining(", "));
        return "document d force index (" + indexes + ")";
    }

    private String page(String from, List<String> clauses) {
        return "select d.id from " + from + where(placed(clauses)) + end("d", order.column());
    }

    private String end(String table, String place) {
        return " order by " + order.by(table, place) + " limit " + rows;
    }

    private List<String> placed(List<String> clauses) {
        List<String> all = new ArrayList<>(clauses);
        if (after != null) {
            all.add(order.after());
        }
        return all;
    }

    private List<Branch> branches() {
        List<Branch> branches = List.of(new Branch(conditions.others(), Map.of()));
        for (Map.Entry<String, List<String>> choice : conditions.choices().entrySet()) {
            boolean split = branches.size() * choice.getValue().size() <= MOST_BRANCHES;
            List<Branch> next = new ArrayList<>();
            for (Branch branch : branches) {
                if (split) {
                    choice.getValue().forEach(value -> next.add(branch.with(choice.getKey(), value)));
                } else {
                    next.add(branch.with(Conditions.chosen(choice.getKey())));
                }
            }
            branches = next;
        }
        return branches;
    }

    /** One combination of values. */
    private record Branch(List<String> clauses, Map<String, Object> values) {

        Branch with(String clause) {
            List<String> more = new ArrayList<>(clauses);
            more.add(clause);
            return new Branch(more, values);
        }

        Branch with(String column, String value) {
            String parameter = column + "_" + value;
            Map<String, Object> more = new HashMap<>(values);
            more.put(parameter, value);
            return new Branch(with("d." + column + " = :" + parameter).clauses(), more);
        }
    }
}
