package org.moothall.content.graphql;

import graphql.GraphQLContext;
import java.time.Duration;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * What one request may ask for.
 *
 * @param depth of fields within fields
 * @param fields in all, each use of a fragment counted
 * @param cost as {@link QueryCost} counts it, by the request's context: an audience may have a budget of its own
 * @param tokens that the parser reads
 * @param body bytes of a POST
 * @param time after which an answer is given up; null when nothing is cut short
 * @param introspection whether the schema may be asked for
 * @param persistence which queries are run
 * @param concurrency how many requests are worked on at a time
 */
public record Limits(
        int depth,
        int fields,
        ToLongFunction<GraphQLContext> cost,
        int tokens,
        DataSize body,
        @Nullable Duration time,
        boolean introspection,
        Persistence persistence,
        Concurrency concurrency) {

    public Limits {
        atLeastOne("depth", depth);
        atLeastOne("fields", fields);
        atLeastOne("tokens", tokens);
        atLeastOne("body", body.toBytes());
        if (time != null && !time.isPositive()) {
            throw new IllegalArgumentException("time is " + time + "; give a positive duration such as 10s");
        }
    }

    private static void atLeastOne(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; give at least 1");
        }
    }
}
