package org.moothall.content.graphql;

import graphql.GraphQLContext;
import graphql.language.OperationDefinition.Operation;
import java.util.Locale;
import org.springframework.graphql.ExecutionGraphQlRequest;

/** The rule that a GET changes nothing. */
public final class QueriesOnly {

    private QueriesOnly() {}

    /** From here on the request is refused unless its operation is a query. */
    public static void require(ExecutionGraphQlRequest request) {
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(QueriesOnly.class, true);
            return input;
        });
    }

    static boolean holdsFor(GraphQLContext context) {
        return context.hasKey(QueriesOnly.class);
    }

    static RequestError refusal(Operation operation) {
        return new RequestError(
                RequestErrorCode.METHOD_NOT_ALLOWED,
                "A " + operation.name().toLowerCase(Locale.ROOT) + " cannot be sent by GET.",
                "Send it by POST.");
    }
}
