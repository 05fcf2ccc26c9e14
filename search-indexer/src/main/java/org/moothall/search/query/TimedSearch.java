package org.moothall.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.json.JsonData;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.moothall.search.definition.IndexSettings;

/**
 * Sends searches to the index in use, each within the time budget. The budget is kept here: the client's own timeouts
 * are those of writers, and it heeds none that one request brings along.
 */
class TimedSearch {

    private final ElasticsearchAsyncClient elasticsearch;
    private final String alias;
    private final Duration budget;
    private final CircuitBreaker breaker;

    TimedSearch(ElasticsearchClient elasticsearch, IndexSettings index, Duration budget, Duration pause) {
        this.elasticsearch = new ElasticsearchAsyncClient(elasticsearch._transport());
        this.alias = index.alias();
        this.budget = budget;
        this.breaker = new CircuitBreaker(pause, System::nanoTime);
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
            breaker.failed();
            throw tooSlow();
        }
        return answer;
    }

    /**
     * The answers to searches that are sent as one question, in their order.
     *
     * @throws SearchUnavailable when any is missing within the budget
     */
    List<ResponseBody<JsonData>> askAll(List<SearchRequest.Builder> searches) {
        MsearchRequest request = new MsearchRequest.Builder()
                .searches(searches.stream().map(this::item).toList())
                .build();
        MsearchResponse<JsonData> answers =
                refusing(() -> inTime(() -> elasticsearch.msearch(request, JsonData.class)));
        return answers.responses().stream().map(this::whole).toList();
    }

    private RequestItem item(SearchRequest.Builder search) {
        SearchRequest body = search.timeout(budget.toMillis() + "ms").build();
        return RequestItem.of(item -> item.header(header -> header.index(alias).allowPartialSearchResults(false))
                .body(body));
    }

    private ResponseBody<JsonData> whole(MultiSearchResponseItem<JsonData> answer) {
        if (answer.isFailure()) {
            throw new SearchUnavailable(
                    "Elasticsearch refused (" + answer.failure().error().reason() + ")");
        }
        if (answer.result().timedOut()) {
            breaker.failed();
            throw tooSlow();
        }
        return answer.result();
    }

    /**
     * What something else than a search answers, within the budget too.
     *
     * @throws SearchUnavailable when it does not answer in time
     */
    <T> T within(Supplier<T> question) {
        return inTime(() -> CompletableFuture.supplyAsync(question, Thread::startVirtualThread));
    }

    private SearchResponse<JsonData> answer(SearchRequest request) {
        return refusing(() -> {
            try {
                return inTime(() -> elasticsearch.search(request, JsonData.class));
            } catch (ElasticsearchException e) {
                // The index may just have been dropped for a rebuilt one, to which the alias leads by now.
                return inTime(() -> elasticsearch.search(request, JsonData.class));
            }
        });
    }

    private <T> T refusing(Supplier<T> question) {
        try {
            return question.get();
        } catch (ElasticsearchException e) {
            throw new SearchUnavailable(
                    e.status() == 404
                            ? "there is no index behind " + alias + " yet; an indexer builds it when it runs"
                            : "Elasticsearch refused (" + e.getMessage() + ")",
                    e);
        }
    }

    private <T> T inTime(Supplier<CompletableFuture<T>> question) {
        if (!breaker.letsThrough()) {
            throw new SearchUnavailable("Elasticsearch has just failed to answer and is left alone for a moment");
        }
        CompletableFuture<T> answer = question.get();
        try {
            T inTime = answer.get(budget.toMillis(), TimeUnit.MILLISECONDS);
            breaker.answered();
            return inTime;
        } catch (TimeoutException e) {
            answer.cancel(true);
            breaker.failed();
            throw tooSlow();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new SearchUnavailable("the request was interrupted", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        }
    }

    /** A refusal is an answer: only that there is none, or that Elasticsearch is overwhelmed, counts as a failure. */
    private RuntimeException failure(Throwable cause) {
        if (cause instanceof ElasticsearchException refused && refused.status() < 429) {
            breaker.answered();
            return refused;
        }
        breaker.failed();
        return new SearchUnavailable("Elasticsearch did not answer (" + cause.getMessage() + ")", cause);
    }

    private SearchUnavailable tooSlow() {
        return new SearchUnavailable("Elasticsearch took longer than " + budget.toMillis() + " ms");
    }
}
