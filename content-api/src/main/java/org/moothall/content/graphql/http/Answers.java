package org.moothall.content.graphql.http;

import graphql.ExecutionResult;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.deadline.Deadline;
import org.moothall.content.graphql.RequestError;
import org.moothall.content.graphql.RequestErrorCode;
import org.moothall.content.graphql.ServedApi;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Has requests answered, within the time allowed where the API has such a limit: who asked is told at once when it is over,
 * the database ends its statement by itself, Elasticsearch its search when nobody waits for it any more.
 */
final class Answers {

    private final WebGraphQlHandler handler;
    private final Places places;
    private final @Nullable Duration time;

    Answers(ServedApi served, Places places) {
        this.handler = served.handler();
        this.places = places;
        this.time = served.api().limits().time();
    }

    WebGraphQlResponse to(WebGraphQlRequest request) throws BadRequest {
        // Taken here, on the caller's thread, because it takes along who the caller is.
        Mono<WebGraphQlResponse> answer = handler.handleRequest(request);
        try {
            return places.during(work(answer), time);
        } catch (TimeoutException e) {
            return late(request, Objects.requireNonNull(time));
        }
    }

    private Callable<WebGraphQlResponse> work(Mono<WebGraphQlResponse> answer) {
        Supplier<WebGraphQlResponse> work = () -> Objects.requireNonNull(answer.block(), "GraphQL gave no response");
        // What has no limit is never left behind by its caller, whose request it may look at.
        return time == null ? CallersThread.takenAlong(work::get) : () -> Deadline.within(time, work);
    }

    private static WebGraphQlResponse late(WebGraphQlRequest request, Duration time) {
        RequestError error = new RequestError(
                RequestErrorCode.QUERY_TIMED_OUT,
                "The answer took longer than " + time.toMillis() + " ms.",
                "Ask for less at a time, or again later.");
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(),
                ExecutionResult.newExecutionResult().addError(error.toGraphQl()).build()));
    }
}
