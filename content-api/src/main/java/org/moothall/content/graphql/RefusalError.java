package org.moothall.content.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.springframework.graphql.execution.ErrorType;

/** GraphQL errors of what happened at a field. */
final class RefusalError {

    private RefusalError() {}

    static GraphQLError of(Refusal refusal, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .message(refusal.message())
                .errorType(classification(refusal.code()))
                .extensions(extensions(refusal))
                .build();
    }

    static GraphQLError unexpected(UUID correlationId, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .message("Something went wrong on our side. Its correlation id is " + correlationId + ".")
                .errorType(ErrorType.INTERNAL_ERROR)
                .extensions(Map.of(
                        "code", RequestErrorCode.INTERNAL_ERROR.name(), "correlationId", correlationId.toString()))
                .build();
    }

    private static Map<String, Object> extensions(Refusal refusal) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", refusal.code().name());
        putUnlessNull(extensions, "field", refusal.field());
        extensions.put("remedy", refusal.remedy());
        putUnlessNull(extensions, "givenVersion", refusal.givenVersion());
        putUnlessNull(extensions, "storedVersion", refusal.storedVersion());
        return extensions;
    }

    private static void putUnlessNull(Map<String, Object> extensions, String name, @Nullable Object value) {
        if (value != null) {
            extensions.put(name, value);
        }
    }

    private static ErrorType classification(RefusalCode code) {
        return switch (code) {
            case NOT_FOUND -> ErrorType.NOT_FOUND;
            case NOT_ALLOWED -> ErrorType.FORBIDDEN;
            default -> ErrorType.BAD_REQUEST;
        };
    }
}
