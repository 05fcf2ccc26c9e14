package org.moothall.search.query;

import co.elastic.clients.elasticsearch.core.explain.Explanation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says why documents rank where they do, from Elasticsearch's own account of the very search that readers make. */
@Component
public class ExplainSearch {

    private final SearchQueries queries;
    private final TimedSearch search;

    ExplainSearch(SearchQueries queries, TimedSearch search) {
        this.queries = queries;
        this.search = search;
    }

    /**
     * The hits of a search with their reasons.
     *
     * @throws SearchUnavailable when Elasticsearch does not answer in time
     */
    public List<ExplainedHit> explain(SearchRequest request) {
        QueryText text = QueryText.of(request.query());
        return search
                .ask(queries.asked(request, text, queries.reader(request)).explain(true))
                .hits()
                .hits()
                .stream()
                .limit(request.first())
                .map(hit -> explained(hit, text))
                .toList();
    }

    private static ExplainedHit explained(Hit<JsonData> hit, QueryText text) {
        Double score = hit.score();
        Explanation account = hit.explanation();
        return new ExplainedHit(
                UUID.fromString(String.valueOf(hit.id())),
                score == null ? 0 : score,
                account == null || text.isEmpty()
                        ? List.of()
                        : new ScoreAccount(text).reasons(account.details(), account.description()));
    }
}
