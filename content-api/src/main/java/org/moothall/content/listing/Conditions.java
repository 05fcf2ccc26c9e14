package org.moothall.content.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.content.document.Standing;
import org.moothall.content.time.Moments;

/** What a filter demands, in SQL, with the values of its parameters. */
final class Conditions {

    /** Columns that hold one of a few values; each has an index in every order. */
    private final Map<String, List<String>> choices = new LinkedHashMap<>();

    private final List<Facet> facets = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final SearchWords words;

    Conditions(ListFilter filter) {
        words = SearchWords.of(filter.text());
        if (!words.isEmpty()) {
            values.putAll(words.values());
        }
        choose("standing", filter.states() == null ? null : names(Standing.of(filter.states())));
        choose("type", names(filter.types()));
        choose("tier", names(filter.tiers()));
        tagged("THEME", names(filter.themes()));
        tagged("WARD", filter.wards());
        tagged("TOPIC", filter.topics());
        if (filter.changedBy() != null && !filter.changedBy().isBlank()) {
            column("d.changed_by = :changedBy", Map.of("changedBy", filter.changedBy()));
        }
        if (filter.owners() != null && !filter.owners().isEmpty()) {
            column("d.owner_id in (:owners)", Map.of("owners", filter.owners()));
        }
        days("changed_at", filter.changedFrom(), filter.changedTo());
        days("published_order", filter.publishedFrom(), filter.publishedTo());
    }

    private void choose(String column, @Nullable List<String> allowed) {
        if (allowed != null && !allowed.isEmpty()) {
            choices.put(column, allowed.stream().distinct().toList());
            values.put(column, allowed);
        }
    }

    private void tagged(String kind, @Nullable List<String> allowed) {
        if (allowed != null && !allowed.isEmpty()) {
            String named = "t.kind = '" + kind + "' and t.value in (:" + kind + ")";
            String some = allowed.size() == 1 ? "select" : "select distinct";
            facets.add(new Facet(
                    // Counted, because a plain “exists” is turned into a join, which gives up the order of the index.
                    "(select count(*) from document_tag t where t.document_id = d.id and " + named + ") > 0",
                    some + " t.document_id as id from document_tag t where " + named,
                    null));
            values.put(kind, allowed);
        }
    }

    private void column(String clause, Map<String, Object> parameters) {
        facets.add(new Facet(clause, "select d.id from document d where " + clause, null));
        values.putAll(parameters);
    }

    private void days(String column, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<String> bounds = new ArrayList<>();
        if (from != null) {
            bounds.add("d." + column + " >= :" + column + "_from");
            values.put(column + "_from", midnight(from));
        }
        if (to != null) {
            bounds.add("d." + column + " < :" + column + "_to");
            values.put(column + "_to", midnight(to.plusDays(1)));
        }
        if (!bounds.isEmpty()) {
            String clause = String.join(" and ", bounds);
            facets.add(new Facet(clause, "select d.id from document d where " + clause, column));
        }
    }

    private static Object midnight(LocalDate day) {
        return Moments.stored(day.atStartOfDay(Moments.LONDON).toInstant());
    }

    private static @Nullable List<String> names(@Nullable Collection<? extends Enum<?>> constants) {
        return constants == null ? null : constants.stream().map(Enum::name).toList();
    }

    Map<String, List<String>> choices() {
        return choices;
    }

    SearchWords words() {
        return words;
    }

    Map<String, Object> values() {
        return values;
    }

    /** What the choices, and everything else but the words, demand: one facet each. */
    List<Facet> facets() {
        List<Facet> all = new ArrayList<>();
        choices.keySet().forEach(column -> {
            String clause = chosen(column);
            all.add(new Facet(clause, "select d.id from document d where " + clause, null));
        });
        all.addAll(facets);
        return all;
    }

    /** What is left to look at in each document when a list is read in this order: all but the choices and the words. */
    List<Facet> besidesOrder(DocumentOrder order) {
        return facets.stream()
                .filter(facet -> !order.column().equals(facet.orderedBy()))
                .toList();
    }

    /** All but the choices. */
    List<String> others() {
        List<String> clauses = new ArrayList<>(words.inEach());
        facets.forEach(facet -> clauses.add(facet.clause()));
        return clauses;
    }

    /** Everything, each document looked at by itself. */
    List<String> all() {
        List<String> clauses = new ArrayList<>(words.inEach());
        facets().forEach(facet -> clauses.add(facet.clause()));
        return clauses;
    }

    /** Everything, some words by the full-text index as well. */
    List<String> allByIndex(List<String> indexed) {
        List<String> clauses = new ArrayList<>(all());
        if (!indexed.isEmpty()) {
            clauses.addFirst("match (d.words) against (:indexed in boolean mode)");
            values.put("indexed", SearchWords.inIndex(indexed));
        }
        return clauses;
    }

    static String chosen(String column) {
        return "d." + column + " in (:" + column + ")";
    }

    static String where(List<String> clauses) {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    /**
     * One thing that is demanded.
     *
     * @param clause holds for a document {@code d} that has it
     * @param ids selects the ids of all documents that have it
     * @param orderedBy the column that it is a range of; null when it is none
     */
    record Facet(String clause, String ids, @Nullable String orderedBy) {}
}
