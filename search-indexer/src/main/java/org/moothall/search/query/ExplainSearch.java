package org.moothall.search.query;

import co.elastic.clients.elasticsearch.core.explain.Explanation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.List;
import java.util.UUID;
import org.moothall.search.curation.CuratedQuery;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Says why documents rank where they do, from Elasticsearch's own account of the very search that readers make. */
@Component
public class ExplainSearch {

    private final SearchQueries queries;
    private final RankedQuery ranked;
    private final TimedSearch search;

    ExplainSearch(SearchQueries queries, RankedQuery ranked, @Qualifier("editorsSearch") TimedSearch search) {
        this.queries = queries;
        this.ranked = ranked;
        this.search = search;
    }

    /**
     * The hits of a search with their reasons.
     *
     * @throws SearchUnavailable when Elasticsearch does not answer in time
     */
    public List<ExplainedHit> explain(SearchRequest request) {
        CuratedQuery curated = queries.curated(request);
        QueryText text = QueryText.of(curated.words());
        return search
                .ask(ranked.now(curated, queries.reader(request))
                        .size(request.first())
                        .explain(true))
                .hits()
                .hits()
                .stream()
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
