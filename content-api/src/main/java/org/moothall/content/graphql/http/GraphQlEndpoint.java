package org.moothall.content.graphql.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.moothall.content.graphql.KeptFields;
import org.moothall.content.graphql.QueriesOnly;
import org.moothall.content.graphql.RequestErrorCode;
import org.moothall.content.graphql.ServedApi;
import org.moothall.content.graphql.kept.KeepAnswers;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/** One GraphQL API by HTTP. */
final class GraphQlEndpoint implements HttpRequestHandler {

    private final ServedApi served;
    private final RequestReader reader;
    private final Answers answers;
    private final JsonMapper json;
    private final Places places;
    private final byte[] tooBusy;

    /** Serves the API at the path that it is mapped to. */
    GraphQlEndpoint(ServedApi served, JsonMapper json, PersistedQueries persisted) {
        this.served = served;
        this.reader = new RequestReader(json, served.api().limits().body().toBytes(), persisted);
        this.places = new Places(served.api().name(), served.api().limits().concurrency());
        this.answers = new Answers(served, places);
        this.json = json;
        this.tooBusy = json.writeValueAsBytes(BadRequest.tooBusy().error().toResponse());
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        forThisCallerOnly(response);
        ResponseMedia media = ResponseMedia.JSON;
        try {
            media = ResponseMedia.accepted(request.getHeaders(HttpHeaders.ACCEPT));
            WebGraphQlResponse answer = answer(request);
            HttpStatus status = AnswerStatus.of(answer, media);
            if (status == HttpStatus.METHOD_NOT_ALLOWED) {
                response.setHeader(HttpHeaders.ALLOW, "POST");
            }
            byte[] bytes = json.writeValueAsBytes(answer.toMap());
            boolean sent =
                    KeptFields.areAllOf(answer) && KeepAnswers.send(request, response, bytes, media.contentType());
            if (!sent) {
                write(response, status, media, bytes);
            }
        } catch (BadRequest refused) {
            if (refused.status() == HttpStatus.METHOD_NOT_ALLOWED) {
                response.setHeader(HttpHeaders.ALLOW, allowed());
            }
            refuse(refused, media, response);
        }
    }

    /** Whether one more request would not get a place. */
    boolean full() {
        return places.full();
    }

    /** Tells a caller to try again, of whose request nothing need be known. */
    void refuseUnread(HttpServletResponse response) throws IOException {
        forThisCallerOnly(response);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        write(response, HttpStatus.SERVICE_UNAVAILABLE, ResponseMedia.JSON, tooBusy);
    }

    private void refuse(BadRequest refused, ResponseMedia media, HttpServletResponse response) throws IOException {
        if (refused.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        write(
                response,
                status(refused, media),
                media,
                json.writeValueAsBytes(refused.error().toResponse()));
    }

    private static void forThisCallerOnly(HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, "Accept, Authorization, Cookie");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private WebGraphQlResponse answer(HttpServletRequest request) throws BadRequest, IOException {
        boolean get = request.getMethod().equals("GET") && served.api().readableByGet();
        if (!get && !request.getMethod().equals("POST")) {
            throw new BadRequest(
                    HttpStatus.METHOD_NOT_ALLOWED,
                    RequestErrorCode.METHOD_NOT_ALLOWED,
                    request.getMethod() + " is not possible here.",
                    "Use " + allowed() + ".");
        }
        GraphQlHttpRequest graphQl = get ? reader.fromParameters(request) : reader.fromBody(request);
        WebGraphQlRequest web = WebRequests.of(request, graphQl);
        if (get) {
            QueriesOnly.require(web);
        }
        return answers.to(web);
    }

    /** Clients that send a hash first take its refusal for an answer like any other. */
    private static HttpStatus status(BadRequest refused, ResponseMedia media) {
        boolean hashFirst = refused.error().code() == RequestErrorCode.PERSISTED_QUERY_NOT_FOUND;
        return hashFirst && media == ResponseMedia.JSON ? HttpStatus.OK : refused.status();
    }

    private String allowed() {
        return served.api().readableByGet() ? "GET, POST" : "POST";
    }

    private static void write(HttpServletResponse response, HttpStatus status, ResponseMedia media, byte[] bytes)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(media.contentType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
