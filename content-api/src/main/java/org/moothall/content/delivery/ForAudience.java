package org.moothall.content.delivery;

import graphql.GraphQLContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.audience.Audience;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds out once per request for which audience it is answered. */
@Component
public final class ForAudience implements WebGraphQlInterceptor {

    private final Callers callers;

    ForAudience(Callers callers) {
        this.callers = callers;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Audience audience = callers.current().audience();
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Audience.class, audience);
            return input;
        });
        return chain.next(request);
    }

    /** The audience of the request that this context belongs to. */
    public static Audience in(@Nullable GraphQLContext context) {
        Audience audience = context == null ? null : context.get(Audience.class);
        return Objects.requireNonNull(audience, "The request has no audience");
    }
}
