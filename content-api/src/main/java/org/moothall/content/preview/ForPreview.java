package org.moothall.content.preview;

import graphql.ExecutionResult;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.content.StandIns;
import org.moothall.content.graphql.RequestError;
import org.moothall.content.graphql.RequestErrorCode;
import org.moothall.content.preview.OpenPreview.Opened;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Binds a request to the one preview that its secret opens, for as long as it is answered. */
@Component
class ForPreview implements WebGraphQlInterceptor {

    /** The header that holds the secret, so that no other site's page can send it and no server's log has it. */
    static final String SECRET = "X-Preview";

    private static final RequestError ENDED = new RequestError(
            RequestErrorCode.PREVIEW_ENDED,
            "This secret opens no preview, or does not do so any more.",
            "Ask whoever sent the link for a new one.");

    private final OpenPreview open;

    ForPreview(OpenPreview open) {
        this.open = open;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String secret = request.getHeaders().getFirst(SECRET);
        return open.open(secret == null ? "" : secret)
                .map(opened -> answer(opened, request, chain))
                .orElseGet(() -> Mono.just(ended(request)));
    }

    private static Mono<WebGraphQlResponse> answer(Opened opened, WebGraphQlRequest request, Chain chain) {
        Audience audience = opened.preview().view().audience();
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Audience.class, audience);
            return input;
        });
        StandIns standIns = opened.shown().standIns();
        return Mono.deferContextual(context -> Mono.fromCallable(() ->
                standIns.during(() -> chain.next(request).contextWrite(context).block())));
    }

    private static WebGraphQlResponse ended(WebGraphQlRequest request) {
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(),
                ExecutionResult.newExecutionResult().addError(ENDED.toGraphQl()).build()));
    }
}
