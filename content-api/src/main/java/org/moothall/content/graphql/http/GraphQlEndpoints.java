package org.moothall.content.graphql.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What answers at each path of a GraphQL API. */
record GraphQlEndpoints(Map<String, GraphQlEndpoint> byPath) {

    GraphQlEndpoints {
        byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
    }

    @Nullable GraphQlEndpoint at(String path) {
        return byPath.get(path);
    }
}
