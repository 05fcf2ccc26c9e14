package org.moothall.localservices.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Speaks to a node over HTTP, in JSON text. */
record Rest(URI node) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    String get(String path) throws IOException, InterruptedException {
        return succeed(HttpRequest.newBuilder(node.resolve(path)).GET());
    }

    String put(String path, String json) throws IOException, InterruptedException {
        return succeed(withBody(path, "PUT", json));
    }

    String post(String path, String json) throws IOException, InterruptedException {
        return succeed(withBody(path, "POST", json));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder withBody(String path, String method, String json) {
        return HttpRequest.newBuilder(node.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json));
    }

    private String succeed(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }
}
