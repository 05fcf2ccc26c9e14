package org.moothall.content.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.execution.ErrorType;

/** Why a request was not executed, as GraphQL errors say it. */
public record RequestError(RequestErrorCode code, String message, String remedy) {

    /** As one of a response's errors. */
    public GraphQLError toGraphQl(List<SourceLocation> locations) {
        return GraphqlErrorBuilder.newError()
                .message(message)
                .locations(locations)
                .errorType(classification())
                .extensions(extensions())
                .build();
    }

    /** As one of a response's errors, where no place in the query is meant. */
    public GraphQLError toGraphQl() {
        return toGraphQl(List.of());
    }

    /** As the error of a field. */
    GraphQLError at(DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .message(message)
                .errorType(classification())
                .extensions(extensions())
                .build();
    }

    /** As the JSON of a response without data. */
    public Map<String, Object> toResponse() {
        return Map.of("errors", List.of(Map.of("message", message, "extensions", extensions())));
    }

    private Map<String, Object> extensions() {
        return Map.of("code", code.name(), "remedy", remedy);
    }

    private ErrorClassification classification() {
        return switch (code) {
            case INTERNAL_ERROR, QUERY_TIMED_OUT, SEARCH_UNAVAILABLE -> ErrorType.INTERNAL_ERROR;
            default -> ErrorType.BAD_REQUEST;
        };
    }
}
