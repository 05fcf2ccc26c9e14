package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.UUID;

/**
 * Puts pinned documents above what words find, in one query with them: so totals, facets and cursors take them for what
 * they are, documents that were found. What readers may not see is left out of both alike.
 */
final class Pins {

    /** More than words can come to; the score of a pinned document still tells it from the next one. */
    private static final float APART = 100_000f;

    private Pins() {}

    static Query above(Query found, List<UUID> pinned) {
        if (pinned.isEmpty()) {
            return found;
        }
        var either = new BoolQuery.Builder().should(found).minimumShouldMatch("1");
        for (int place = 0; place < pinned.size(); place++) {
            String document = pinned.get(place).toString();
            float boost = APART * (pinned.size() - place);
            either.should(pin -> pin.constantScore(score -> score.boost(boost)
                    .filter(one -> one.term(term -> term.field("documentId").value(document)))));
        }
        return Query.of(all -> all.bool(either.build()));
    }
}
