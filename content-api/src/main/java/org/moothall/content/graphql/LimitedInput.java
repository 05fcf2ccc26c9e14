package org.moothall.content.graphql;

import graphql.GraphQLContext;
import graphql.introspection.Introspection;
import graphql.parser.ParserOptions;
import graphql.validation.QueryComplexityLimits;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Tells GraphQL Java the limits that it applies itself: on the parser, on depth, on introspection. */
final class LimitedInput implements WebGraphQlInterceptor {

    private final ParserOptions parser;
    private final QueryComplexityLimits complexity;
    private final boolean introspection;

    LimitedInput(Limits limits) {
        parser = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens())
                        .maxWhitespaceTokens(limits.tokens() * 5)
                        .maxCharacters((int) Math.min(limits.body().toBytes(), Integer.MAX_VALUE)));
        complexity = QueryComplexityLimits.newLimits()
                .maxDepth(limits.depth())
                .maxFieldsCount(limits.fields())
                .build();
        introspection = limits.introspection();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput((input, builder) -> {
            apply(input.getGraphQLContext());
            return input;
        });
        return chain.next(request);
    }

    private void apply(GraphQLContext context) {
        context.put(ParserOptions.class, parser);
        context.put(QueryComplexityLimits.KEY, complexity);
        if (!introspection) {
            context.put(Introspection.INTROSPECTION_DISABLED, true);
        }
    }
}
