package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds documents whose titles or names have words that begin as the reader's do, or as they would with one letter put
 * right: by one question for each key press. People and wards come first, then what begins as was typed.
 */
@Component
class Completions {

    /** Words of four letters and more may have one letter wrong. */
    private static final String MISSPELT = "AUTO:4,99";

    private final TimedSearch search;

    Completions(TimedSearch search) {
        this.search = search;
    }

    /** @param past what others searched for; suggested after the documents if this reader finds all its words now */
    List<Suggestion> of(QueryText typed, ReaderFilter reader, int first, List<String> past) {
        Query begins = beginning(typed, false);
        Query query = Query.of(all -> all.bool(bool -> bool.filter(reader.conditions())
                .must(nearly -> nearly.bool(either ->
                        either.should(begins).should(beginning(typed, true)).minimumShouldMatch("1")))
                .should(together -> together.matchPhrase(
                        match -> match.field("beginnings").query(typed.words()).boost(4f)))
                .should(whole -> whole.match(
                        match -> match.field("title.exact").query(typed.words()).boost(0.5f)))
                .should(whoOrWhere ->
                        whoOrWhere.constantScore(who -> who.filter(type -> type.bool(both -> both.filter(begins)
                                        .filter(ReaderFilter.among("type", List.of("PEN_PORTRAIT", "WARD_PROFILE")))))
                                .boost(3f)))));
        var request = new SearchRequest.Builder()
                .size(first)
                .query(query)
                .source(source -> source.filter(fields -> fields.includes("title")))
                .sort(best -> best.score(score -> score.order(SortOrder.Desc)))
                .sort(newest ->
                        newest.field(since -> since.field(reader.sinceField()).order(SortOrder.Desc)))
                .sort(then -> then.field(id -> id.field("documentId").order(SortOrder.Asc)));
        PastSearches.prove(request, past, reader);
        var answer = search.ask(request);
        List<String> proved = PastSearches.proved(past, answer.aggregations());
        return Stream.concat(
                        answer.hits().hits().stream()
                                .limit(Math.max(0, first - proved.size()))
                                .map(Completions::suggestion),
                        proved.stream().limit(first).map(words -> new Suggestion(words, null)))
                .toList();
    }

    private static Query beginning(QueryText typed, boolean misspelt) {
        return Query.of(query -> query.match(match -> {
            match.field("beginnings").query(typed.words()).operator(Operator.And);
            return misspelt
                    ? match.fuzziness(MISSPELT)
                            .prefixLength(1)
                            .fuzzyRewrite(TextMatch.EVERY_SPELLING)
                            .boost(0.1f)
                    : match;
        }));
    }

    private static Suggestion suggestion(Hit<JsonData> hit) {
        JsonData source = hit.source();
        String title = source == null ? "" : source.toJson().asJsonObject().getString("title", "");
        return new Suggestion(title, UUID.fromString(String.valueOf(hit.id())));
    }
}
