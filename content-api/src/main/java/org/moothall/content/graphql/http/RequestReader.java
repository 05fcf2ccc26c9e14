package org.moothall.content.graphql.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.content.graphql.RequestErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a GraphQL request from the body of a POST or the parameters of a GET. */
final class RequestReader {

    private static final TypeReference<@Nullable Object> ANYTHING = new TypeReference<>() {};

    private final JsonMapper json;
    private final long maxBytes;
    private final PersistedQueries persisted;

    RequestReader(JsonMapper json, long maxBytes, PersistedQueries persisted) {
        this.json = json;
        this.maxBytes = maxBytes;
        this.persisted = persisted;
    }

    GraphQlHttpRequest fromBody(HttpServletRequest request) throws BadRequest, IOException {
        requireJson(request.getContentType());
        if (request.getContentLengthLong() > maxBytes) {
            throw BadRequest.tooLarge(maxBytes);
        }
        int declared = request.getContentLength();
        byte[] body = request.getInputStream().readNBytes(declared < 0 ? (int) maxBytes + 1 : declared);
        if (body.length > maxBytes) {
            throw BadRequest.tooLarge(maxBytes);
        }
        Object value = parse("The body", () -> json.readValue(body, ANYTHING));
        if (!(value instanceof Map<?, ?> fields)) {
            throw BadRequest.malformed(
                    "The body is JSON, but not an object.",
                    "Send one object with query and, if need be, operationName, variables and extensions.");
        }
        return RequestFields.of(fields).toRequest(persisted);
    }

    GraphQlHttpRequest fromParameters(HttpServletRequest request) throws BadRequest {
        String query = request.getParameter("query");
        if (query != null && query.length() > maxBytes) {
            throw BadRequest.tooLarge(maxBytes);
        }
        return new RequestFields(
                        query,
                        emptyToNull(request.getParameter("operationName")),
                        parameter(request, "variables"),
                        parameter(request, "extensions"))
                .toRequest(persisted);
    }

    private @Nullable Object parameter(HttpServletRequest request, String name) throws BadRequest {
        String text = emptyToNull(request.getParameter(name));
        return text == null ? null : parse("The parameter " + name, () -> json.readValue(text, ANYTHING));
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return StringUtils.hasText(text) ? text : null;
    }

    private static @Nullable Object parse(String what, JsonSource source) throws BadRequest {
        try {
            return source.read();
        } catch (JacksonException e) {
            var place = e.getLocation();
            String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
            throw BadRequest.malformed(
                    what + " is not JSON" + where + ": " + e.getOriginalMessage(), "Send well-formed JSON in UTF-8.");
        }
    }

    private static void requireJson(@Nullable String contentType) throws BadRequest {
        try {
            if (contentType != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(contentType))) {
                return;
            }
        } catch (InvalidMediaTypeException e) {
            // the same answer as for any other media type
        }
        throw new BadRequest(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                RequestErrorCode.UNSUPPORTED_MEDIA_TYPE,
                contentType == null ? "The body has no media type." : "The body's media type is “" + contentType + "”.",
                "Send application/json in the header Content-Type.");
    }

    @FunctionalInterface
    private interface JsonSource {
        @Nullable Object read();
    }
}
