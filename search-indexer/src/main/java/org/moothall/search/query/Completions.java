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

/** Finds documents whose titles or names have words that begin as the reader's do. */
@Component
class Completions {

    private final TimedSearch search;

    Completions(TimedSearch search) {
        this.search = search;
    }

    /** @param past what others searched for and begins as was typed; suggested if this reader finds all its words now */
    List<Suggestion> of(QueryText typed, ReaderFilter reader, int first, List<String> past) {
        Query query = Query.of(all -> all.bool(bool -> bool.filter(reader.conditions())
                .must(begins -> begins.match(
                        match -> match.field("beginnings").query(typed.words()).operator(Operator.And)))
                .should(whole -> whole.match(
                        match -> match.field("title.exact").query(typed.words()).boost(2f)))
                .should(together -> together.matchPhrasePrefix(
                        match -> match.field("title.exact").query(typed.words()).boost(4f)))
                .should(named -> named.matchPhrasePrefix(
                        match -> match.field("names.exact").query(typed.words()).boost(2f)))));
        var request = new SearchRequest.Builder()
                .size(first)
                .query(query)
                .source(source -> source.filter(fields -> fields.includes("title")))
                .sort(best -> best.score(score -> score.order(SortOrder.Desc)))
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

    private static Suggestion suggestion(Hit<JsonData> hit) {
        JsonData source = hit.source();
        String title = source == null ? "" : source.toJson().asJsonObject().getString("title", "");
        return new Suggestion(title, UUID.fromString(String.valueOf(hit.id())));
    }
}
