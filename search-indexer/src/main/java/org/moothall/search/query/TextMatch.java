package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldValueFactorModifier;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;

/**
 * How words find documents and how those are weighed. None of these queries has a syntax that a reader could get wrong.
 *
 * <p>Found is what has most of the words anywhere, as stems and synonyms or nearly as spelt; weighed is where they
 * stand: in titles and names more than in summaries, there more than in bodies, together more than apart, often more
 * than once, and in a title of few words more than in a long one. All of that can be told of a document alone: the
 * index's similarity is {@code boolean}, which counts no other document (decision 0070).
 */
final class TextMatch {

    /** One or two words must all be there; of three to five, all but one; of more, seven in ten. */
    private static final String ENOUGH = "2<-1 5<70%";

    /** Words of four letters may have one wrong, of eight two. */
    private static final String MISSPELT = "AUTO:4,8";

    /** Takes all that is spelt nearly so: the nearest few of the whole index might be of documents for others. */
    static final String EVERY_SPELLING = "constant_score";

    /** Where words weigh, and how much. */
    static final List<String> WEIGHED = List.of("title^4", "names^4", "keywords^2", "summary^2", "body", "text");

    /** Long texts, of which those that come back to the words say more than those that mention them once. */
    private static final List<String> OFTEN = List.of("body", "text");

    private TextMatch() {}

    static Query found(QueryText text) {
        return Query.of(query -> query.bool(either -> either.should(Query.of(meant -> meant.match(
                        match -> match.field("all").query(text.sought()).minimumShouldMatch(ENOUGH))))
                .should(Query.of(misspelt -> misspelt.match(match -> match.field("all.exact")
                        .query(text.sought())
                        .minimumShouldMatch(ENOUGH)
                        .fuzziness(MISSPELT)
                        .prefixLength(1)
                        .fuzzyRewrite(EVERY_SPELLING)
                        .boost(0.3f))))
                .minimumShouldMatch("1")));
    }

    /** Adds to a document's score what speaks for it. */
    static void weigh(BoolQuery.Builder query, QueryText text) {
        query.should(fields -> fields.multiMatch(match -> match.type(TextQueryType.BestFields)
                .fields(WEIGHED)
                .tieBreaker(0.3)
                .query(text.telling())));
        query.should(exact -> exact.multiMatch(match -> match.type(TextQueryType.BestFields)
                .fields("title.exact^2", "names.exact^3")
                .query(text.telling())));
        query.should(together -> together.multiMatch(match -> match.type(TextQueryType.Phrase)
                .fields("title.exact^4", "names.exact^4", "summary", "body", "text")
                .slop(1)
                .query(text.sought())));
        OFTEN.forEach(field -> query.should(often -> often.intervals(
                interval -> interval.field(field).boost(2f).match(match -> match.query(text.telling())))));
        query.should(fills -> fills.functionScore(score -> score.query(
                        title -> title.match(match -> match.field("title").query(text.telling())))
                .functions(share -> share.fieldValueFactor(words -> words.field("titleWords")
                        .modifier(FieldValueFactorModifier.Reciprocal)
                        .missing(20.0)))
                .boostMode(FunctionBoostMode.Multiply)
                .boost(3f)));
    }

    /** Every word exactly as it is spelt, somewhere. */
    static Query asSpelt(String words) {
        return Query.of(query ->
                query.match(match -> match.field("all.exact").query(words).operator(Operator.And)));
    }
}
