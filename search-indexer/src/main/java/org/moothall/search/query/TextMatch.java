package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldValueFactorModifier;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.MatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;

/**
 * How words find documents and how those are weighed. None of these queries has a syntax that a reader could get wrong.
 *
 * <p>Found is what has most of the words anywhere, as stems and synonyms or nearly as spelt, or whose name was asked for;
 * weighed is where they stand. All of that can be told of a document alone: the index's similarity is {@code boolean},
 * which counts no other document (decision 0070).
 */
record TextMatch(RankingSettings ranking) {

    /** Two or three words must all but one be there; of more, three in five. */
    private static final String ENOUGH = "1<2 3<60%";

    /** Words of four letters may have one wrong, of eight two. */
    private static final String MISSPELT = "AUTO:4,8";

    /** Names of five letters may have one wrong, the first as any other: "Sofia" for "Zofia". */
    private static final String NAME_MISSPELT = "AUTO:5,8";

    /** Takes all that is spelt nearly so: the nearest few of the whole index might be of documents for others. */
    static final String EVERY_SPELLING = "constant_score";

    /** Long texts, of which those that come back to the words say more than those that mention them once. */
    private static final List<String> OFTEN = List.of("body", "text");

    private static final float IN_SUMMARY = 1 / 2f;
    private static final float IN_BODY = 1 / 4f;

    /** What must be so of every document that is found. */
    static Query found(QueryText text) {
        var found = new BoolQuery.Builder();
        text.phrases().forEach(phrase -> found.filter(together -> together.matchPhrase(
                match -> match.field("all.exact").query(phrase))));
        text.without().forEach(word -> found.mustNot(nowhere -> nowhere.match(match ->
                match.field("all").query(word).analyzer("written").operator(Operator.And))));
        if (!text.isEmpty()) {
            either(found, text);
        } else {
            found.must(all -> all.matchAll(every -> every));
        }
        return Query.of(query -> query.bool(found.build()));
    }

    private static void either(BoolQuery.Builder found, QueryText text) {
        String words = text.telling();
        found.minimumShouldMatch("1")
                .should(meant -> meant.match(match ->
                        match.field("all").query(words).minimumShouldMatch(ENOUGH)))
                .should(all -> all.match(match ->
                        match.field("all").query(text.sought()).operator(Operator.And)))
                .should(misspelt -> misspelt.match(match -> match.field("all.exact")
                        .query(words)
                        .minimumShouldMatch(ENOUGH)
                        .fuzziness(MISSPELT)
                        .prefixLength(1)
                        .fuzzyRewrite(EVERY_SPELLING)))
                .should(of -> of.match(match -> match.field("names.whole").query(words)))
                .should(asked -> asked.match(called(words, true)))
                .should(within -> within.match(calledWholly(words, true)));
    }

    /** Adds to a document's score what speaks for it. */
    void weigh(BoolQuery.Builder score, QueryText text) {
        weighPlaces(score, text);
        weighCloseness(score, text);
        weighNames(score, text.telling());
    }

    private void weighPlaces(BoolQuery.Builder score, QueryText text) {
        score.should(fields -> fields.multiMatch(match -> match.type(TextQueryType.BestFields)
                .fields(ranking.fields().weighed())
                .tieBreaker(0.3)
                .query(text.telling().contains(" ") ? text.sought() : text.telling())));
        OFTEN.forEach(field -> score.should(often -> often.intervals(interval -> interval.field(field)
                .boost(ranking.fields().often())
                .match(match -> match.query(text.telling())))));
        score.should(fills -> fills.functionScore(share -> share.query(
                        title -> title.match(match -> match.field("heading").query(text.telling())))
                .functions(part -> part.fieldValueFactor(words -> words.field("titleWords")
                        .modifier(FieldValueFactorModifier.Reciprocal)
                        .missing(20.0)))
                .boostMode(FunctionBoostMode.Multiply)
                .boost(ranking.fields().fill())));
    }

    private void weighCloseness(BoolQuery.Builder score, QueryText text) {
        RankingSettings.Closeness closeness = ranking.closeness();
        score.should(exact -> exact.multiMatch(match -> match.type(TextQueryType.BestFields)
                .fields("title.exact^" + closeness.exact(), "names.exact^" + closeness.exact())
                .query(text.telling())));
        float nearly = closeness.nearly();
        score.should(misspelt -> misspelt.multiMatch(match -> match.type(TextQueryType.BestFields)
                .fields("title.exact^" + nearly, "names.exact^" + nearly, "summary^" + nearly * IN_SUMMARY)
                .query(text.telling())
                .fuzziness(MISSPELT)
                .prefixLength(1)
                .fuzzyRewrite(EVERY_SPELLING)));
        float together = closeness.together();
        score.should(near -> near.multiMatch(match -> match.type(TextQueryType.Phrase)
                .fields(
                        "title.exact^" + together,
                        "names.exact^" + together,
                        "summary^" + together * IN_SUMMARY,
                        "body^" + together * IN_BODY,
                        "text^" + together * IN_BODY)
                .slop(1)
                .query(text.sought())));
        score.should(wholly -> wholly.matchPhrase(
                match -> match.field("title.exact").query(text.words()).boost(closeness.wholly())));
    }

    private void weighNames(BoolQuery.Builder score, String words) {
        RankingSettings.Called called = ranking.called();
        score.should(worth(called(words, false), called.asked()))
                .should(worth(called(words, true), called.nearlyAsked()))
                .should(worth(calledWholly(words, false), called.within()))
                .should(worth(calledWholly(words, true), called.nearlyWithin()));
    }

    private static Query worth(MatchQuery match, float points) {
        return Query.of(query -> query.constantScore(
                score -> score.filter(Query.of(filter -> filter.match(match))).boost(points)));
    }

    private static MatchQuery called(String words, boolean misspelt) {
        return named("called", words, misspelt)
                .operator(Operator.And)
                .build();
    }

    private static MatchQuery calledWholly(String words, boolean misspelt) {
        return named("called.whole", words, misspelt).build();
    }

    private static MatchQuery.Builder named(String field, String words, boolean misspelt) {
        var match = new MatchQuery.Builder().field(field).query(words);
        return misspelt
                ? match.fuzziness(NAME_MISSPELT).prefixLength(0).fuzzyRewrite(EVERY_SPELLING)
                : match;
    }

    /** Every word exactly as it is spelt, somewhere. */
    static Query asSpelt(String words) {
        return Query.of(query ->
                query.match(match -> match.field("all.exact").query(words).operator(Operator.And)));
    }
}
