package org.moothall.content.graphql.http;

import graphql.GraphQLError;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.content.graphql.RequestErrorCode;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;

/** The status of a response by GraphQL over HTTP: an error of its own only where there are no data at all. */
final class AnswerStatus {

    private AnswerStatus() {}

    static HttpStatus of(WebGraphQlResponse answer, ResponseMedia media) {
        if (answer.getExecutionResult().isDataPresent()) {
            return HttpStatus.OK;
        }
        Set<String> codes = answer.getExecutionResult().getErrors().stream()
                .map(AnswerStatus::code)
                .collect(Collectors.toSet());
        if (codes.contains(RequestErrorCode.METHOD_NOT_ALLOWED.name())) {
            return HttpStatus.METHOD_NOT_ALLOWED;
        }
        if (media == ResponseMedia.JSON) {
            return HttpStatus.OK;
        }
        if (codes.contains(RequestErrorCode.QUERY_TIMED_OUT.name())) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return codes.contains(RequestErrorCode.INTERNAL_ERROR.name())
                ? HttpStatus.INTERNAL_SERVER_ERROR
                : HttpStatus.BAD_REQUEST;
    }

    private static String code(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        return extensions == null ? "" : String.valueOf(extensions.get("code"));
    }
}
