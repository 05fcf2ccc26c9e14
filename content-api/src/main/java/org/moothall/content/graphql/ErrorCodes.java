package org.moothall.content.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Gives every error that GraphQL Java itself raised a code and a remedy, so that no error comes without them. */
final class ErrorCodes implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(ErrorCodes::withCodes);
    }

    private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.stream().allMatch(ErrorCodes::hasCode)) {
            return response;
        }
        List<GraphQLError> coded =
                errors.stream().map(ErrorCodes::withCode).distinct().toList();
        return response.transform(builder -> builder.errors(coded));
    }

    private static boolean hasCode(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        return extensions != null && extensions.containsKey("code");
    }

    private static GraphQLError withCode(GraphQLError error) {
        if (hasCode(error)) {
            return error;
        }
        RequestErrorCode code = codeOf(error);
        GraphQLError coded = new RequestError(code, error.getMessage(), remedy(code))
                .toGraphQl(error.getLocations() == null ? List.of() : error.getLocations());
        List<Object> path = error.getPath();
        return path == null
                ? coded
                : GraphQLError.newError()
                        .message(coded.getMessage())
                        .locations(coded.getLocations())
                        .errorType(coded.getErrorType())
                        .extensions(coded.getExtensions())
                        .path(path)
                        .build();
    }

    private static RequestErrorCode codeOf(GraphQLError error) {
        if (error instanceof ValidationError invalid) {
            return codeOfValidation(invalid);
        }
        if (error instanceof BadFaithIntrospectionError) {
            return RequestErrorCode.QUERY_TOO_COSTLY;
        }
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return codeOfSyntax(error.getMessage());
        }
        return error.getErrorType() == ErrorType.NullValueInNonNullableField
                ? RequestErrorCode.INTERNAL_ERROR
                : RequestErrorCode.QUERY_INVALID;
    }

    private static RequestErrorCode codeOfValidation(ValidationError invalid) {
        var type = invalid.getValidationErrorType();
        if (type == ValidationErrorType.MaxQueryDepthExceeded) {
            return RequestErrorCode.QUERY_TOO_DEEP;
        }
        return type == ValidationErrorType.MaxQueryFieldsExceeded
                ? RequestErrorCode.QUERY_TOO_COSTLY
                : RequestErrorCode.QUERY_INVALID;
    }

    /** The parser has one kind of error for a query that is wrong and for one that it gave up on. */
    private static RequestErrorCode codeOfSyntax(String message) {
        if (!message.contains("parsing has been cancelled")) {
            return RequestErrorCode.SYNTAX_ERROR;
        }
        return message.contains("deep") ? RequestErrorCode.QUERY_TOO_DEEP : RequestErrorCode.QUERY_TOO_LARGE;
    }

    private static String remedy(RequestErrorCode code) {
        return switch (code) {
            case QUERY_TOO_DEEP -> "Ask for fewer fields within fields, in several queries if need be.";
            case QUERY_TOO_COSTLY, QUERY_TOO_LARGE -> "Ask for less at a time, in several queries if need be.";
            case INTERNAL_ERROR -> "Try again; tell the council if it stays.";
            default -> "Correct the query at the place named, by the schema.";
        };
    }
}
