package org.moothall.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.transport.rest5_client.Rest5ClientOptions;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import java.io.IOException;
import java.time.Duration;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.moothall.search.definition.IndexSettings;
import org.springframework.stereotype.Component;

/** Sends searches to the index in use, each within the time budget. */
@Component
class TimedSearch {

    private final ElasticsearchClient elasticsearch;
    private final String alias;
    private final Duration budget;

    TimedSearch(ElasticsearchClient elasticsearch, IndexSettings index, QuerySettings settings) {
        this.budget = settings.timeBudget();
        this.alias = index.alias();
        this.elasticsearch = elasticsearch.withTransportOptions(within(budget));
    }

    /**
     * The answer to a search.
     *
     * @throws SearchUnavailable when there is none within the budget
     */
    SearchResponse<JsonData> ask(SearchRequest.Builder search) {
        SearchRequest request = search.index(alias)
                .timeout(budget.toMillis() + "ms")
                .allowPartialSearchResults(false)
                .build();
        SearchResponse<JsonData> answer = send(request);
        if (answer.timedOut()) {
            throw new SearchUnavailable("Elasticsearch took longer than " + budget.toMillis() + " ms");
        }
        return answer;
    }

    private SearchResponse<JsonData> send(SearchRequest request) {
        try {
            try {
                return elasticsearch.search(request, JsonData.class);
            } catch (ElasticsearchException e) {
                // The index may just have been dropped for a rebuilt one, to which the alias leads by now.
                return elasticsearch.search(request, JsonData.class);
            }
        } catch (IOException e) {
            throw new SearchUnavailable("Elasticsearch did not answer (" + e.getMessage() + ")", e);
        } catch (ElasticsearchException e) {
            throw new SearchUnavailable(
                    e.status() == 404
                            ? "there is no index behind " + alias + " yet; an indexer builds it when it runs"
                            : "Elasticsearch refused (" + e.getMessage() + ")",
                    e);
        }
    }

    private static Rest5ClientOptions within(Duration budget) {
        RequestConfig patience = RequestConfig.custom()
                .setResponseTimeout(Timeout.of(budget))
                .setConnectionRequestTimeout(Timeout.of(budget))
                .build();
        return new Rest5ClientOptions(
                RequestOptions.DEFAULT.toBuilder().setRequestConfig(patience).build(), false);
    }
}
