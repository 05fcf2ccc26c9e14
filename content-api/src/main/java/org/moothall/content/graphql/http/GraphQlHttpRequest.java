package org.moothall.content.graphql.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;

/** A GraphQL request as it came by HTTP, well formed. */
record GraphQlHttpRequest(
        String query,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, Object> extensions) {

    GraphQlRequest toGraphQl() {
        return new DefaultGraphQlRequest(query, operationName, variables, extensions);
    }
}
