package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a document must meet to be among a reader's answers at all. Every query that this package sends holds it: there
 * is no way to ask without an audience.
 *
 * @param overtaken documents that the index knows only as they were: they are left out until it knows better
 */
record ReaderFilter(Audience audience, SearchFilter filter, Overtaken overtaken) {

    /** The conditions, all of which must hold; the audience's is the first. */
    List<Query> conditions() {
        List<Query> conditions = besideChoices();
        conditions.addAll(choices().values());
        return conditions;
    }

    /** What is chosen in facets, which the facets themselves count without their own. */
    Map<Facets, Query> choices() {
        return Facets.choices(filter);
    }

    /** The conditions but for what is chosen in facets. */
    List<Query> besideChoices() {
        List<Query> conditions = mayBeSeen();
        if (!filter.people().isEmpty()) {
            conditions.add(among("people", filter.people()));
        }
        during(conditions, filter.published());
        return conditions;
    }

    /** The conditions of everything that the audience may see, whatever the reader narrows it to. */
    List<Query> mayBeSeen() {
        List<Query> conditions = new ArrayList<>();
        conditions.add(
                Query.of(query -> query.term(term -> term.field("visibleTo").value(audience.name()))));
        noneOf(conditions, overtaken.documents());
        return conditions;
    }

    /** The field that says since when this audience may see a document. */
    String sinceField() {
        return "visibleSince." + audience;
    }

    private void during(List<Query> conditions, SearchFilter.Period period) {
        if (period.from() != null || period.to() != null) {
            conditions.add(Query.of(query -> query.range(range -> range.date(date -> date.field(sinceField())
                    .gte(period.from() == null ? null : period.from().toString())
                    .lte(period.to() == null ? null : period.to().toString())))));
        }
    }

    private static void noneOf(List<Query> conditions, Set<UUID> documents) {
        if (!documents.isEmpty()) {
            Query among = among("documentId", documents);
            conditions.add(Query.of(query -> query.bool(bool -> bool.mustNot(among))));
        }
    }

    static Query among(String field, Collection<?> wanted) {
        List<FieldValue> values =
                wanted.stream().map(value -> FieldValue.of(value.toString())).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(any -> any.value(values))));
    }
}
