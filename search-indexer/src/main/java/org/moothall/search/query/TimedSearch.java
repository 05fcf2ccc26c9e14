package org.moothall.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.moothall.search.definition.IndexSettings;
import org.springframework.stereotype.Component;

/**
 * Sends searches to the index in use, each within the time budget. The budget is kept here: the client's own timeouts
 * are those of writers, and it heeds none that one request brings along.
 */
@Component
class TimedSearch {

    private final ElasticsearchAsyncClient elasticsearch;
    private final String alias;
    private final Duration budget;

    TimedSearch(ElasticsearchClient elasticsearch, IndexSettings index, QuerySettings settings) {
        this.elasticsearch = new ElasticsearchAsyncClient(elasticsearch._transport());
        this.alias = index.alias();
        this.budget = settings.timeBudget();
    }

    /**
     * The answer to a search.
     *
     * @throws SearchUnavailable when there is none within the budget
     */
    SearchResponse<JsonData> ask(SearchRequest.Builder search) {
        return ask(search, alias);
    }

    /** The same of another index than the one in use. */
    SearchResponse<JsonData> ask(SearchRequest.Builder search, String index) {
        SearchRequest request = search.index(index)
                .timeout(budget.toMillis() + "ms")
                .allowPartialSearchResults(false)
                .build();
        SearchResponse<JsonData> answer = answer(request);
        if (answer.timedOut()) {
            throw tooSlow();
        }
        return answer;
    }

    private SearchResponse<JsonData> answer(SearchRequest request) {
        try {
            try {
                return inTime(request);
            } catch (ElasticsearchException e) {
                // The index may just have been dropped for a rebuilt one, to which the alias leads by now.
                return inTime(request);
            }
        } catch (ElasticsearchException e) {
            throw new SearchUnavailable(
                    e.status() == 404
                            ? "there is no index behind " + alias + " yet; an indexer builds it when it runs"
                            : "Elasticsearch refused (" + e.getMessage() + ")",
                    e);
        }
    }

    private SearchResponse<JsonData> inTime(SearchRequest request) {
        CompletableFuture<SearchResponse<JsonData>> answer = elasticsearch.search(request, JsonData.class);
        try {
            return answer.get(budget.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw tooSlow();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new SearchUnavailable("the request was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ElasticsearchException refused) {
                throw refused;
            }
            throw new SearchUnavailable("Elasticsearch did not answer (" + e.getMessage() + ")", e);
        }
    }

    private SearchUnavailable tooSlow() {
        return new SearchUnavailable("Elasticsearch took longer than " + budget.toMillis() + " ms");
    }
}
