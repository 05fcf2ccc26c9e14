package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;

/**
 * How words find documents and how those are weighed. None of these queries has a syntax that a reader could get wrong.
 *
 * <p>Found is what has most of the words anywhere, as stems and synonyms or nearly as spelt; weighed is where they
 * stand: in titles and names more than in summaries, there more than in bodies, and together more than apart.
 */
final class TextMatch {

    /** One or two words must all be there; of three to five, all but one; of more, seven in ten. */
    private static final String ENOUGH = "2<-1 5<70%";

    /** Words of four letters may have one wrong, of eight two. */
    private static final String MISSPELT = "AUTO:4,8";

    private TextMatch() {}

    static Query found(QueryText text) {
        return Query.of(query -> query.bool(either -> either.should(Query.of(meant -> meant.match(
                        match -> match.field("all").query(text.sought()).minimumShouldMatch(ENOUGH))))
                .should(Query.of(misspelt -> misspelt.match(match -> match.field("all.exact")
                        .query(text.sought())
                        .minimumShouldMatch(ENOUGH)
                        .fuzziness(MISSPELT)
                        .prefixLength(1)
                        .maxExpansions(10)
                        .boost(0.3f))))
                .minimumShouldMatch("1")));
    }

    /** Adds to a document's score what speaks for it. */
    static void weigh(BoolQuery.Builder query, QueryText text) {
        query.should(fields -> fields.multiMatch(match -> match.type(TextQueryType.BestFields)
                .fields("title^4", "names^4", "keywords^2", "summary^2", "body", "text")
                .tieBreaker(0.3)
                .query(text.telling())));
        query.should(exact -> exact.multiMatch(match -> match.type(TextQueryType.BestFields)
                .fields("title.exact^2", "names.exact^3")
                .query(text.telling())));
        query.should(together -> together.multiMatch(match -> match.type(TextQueryType.Phrase)
                .fields("title.exact^4", "names.exact^4", "summary", "body", "text")
                .slop(1)
                .query(text.sought())));
    }

    /** Every word exactly as it is spelt, somewhere. */
    static Query asSpelt(String words) {
        return Query.of(query ->
                query.match(match -> match.field("all.exact").query(words).operator(Operator.And)));
    }
}
