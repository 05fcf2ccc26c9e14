package org.moothall.content.graphql.http;

import graphql.ExecutionResult;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
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
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Has requests answered, within the time allowed where the API has such a limit. What runs then does so on a thread of
 * its own, which is interrupted when its time is over: the database ends its statement by itself, Elasticsearch its search
 * when nobody waits for it any more. Who asked is told at once.
 */
final class Answers {

    private static final Scheduler VIRTUAL_THREADS =
            Schedulers.fromExecutor(Executors.newVirtualThreadPerTaskExecutor());

    private final WebGraphQlHandler handler;
    private final @Nullable Duration time;

    Answers(ServedApi served) {
        this.handler = served.handler();
        this.time = served.api().limits().time();
    }

    WebGraphQlResponse to(WebGraphQlRequest request) {
        // Taken here, on the caller's thread, because it takes along who the caller is.
        Mono<WebGraphQlResponse> answer = handler.handleRequest(request);
        Mono<WebGraphQlResponse> inTime = time == null
                ? answer
                : Mono.fromSupplier(() -> Deadline.within(time, answer::block))
                        .subscribeOn(VIRTUAL_THREADS)
                        .timeout(time, Mono.fromSupplier(() -> late(request, time)));
        return Objects.requireNonNull(inTime.block(), "GraphQL gave no response");
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
