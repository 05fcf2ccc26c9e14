package org.moothall.website.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A delivery API that answers with little, counts what it is asked, fails or dawdles when told to. */
final class FakeDelivery {

    private static final Pattern QUERY = Pattern.compile("query ([A-Z]\\w*)");

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile int version = 1;
    private volatile boolean up = true;
    private volatile boolean limited;
    private volatile Duration delay = Duration.ZERO;

    FakeDelivery() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/graphql", this::answer);
        server.createContext("/editorial/session", this::session);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** As at the beginning. */
    void recover() {
        up = true;
        limited = false;
        delay = Duration.ZERO;
        asked.clear();
    }

    void fail() {
        up = false;
    }

    /** Search looks through titles and summaries alone. */
    void limitSearch() {
        limited = true;
    }

    /** Every answer but the version's takes so long. */
    void dawdle(Duration time) {
        delay = time;
    }

    void publish() {
        version++;
    }

    int version() {
        return version;
    }

    /** How often a query was asked, by its name. */
    long asked(String query) {
        return asked.stream().filter(query::equals).count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Matcher name = QUERY.matcher(body);
        String query = name.find() ? name.group(1) : "";
        asked.add(query);
        if (!query.equals("Version")) {
            await(delay);
        }
        boolean signedIn = "S=1".equals(exchange.getRequestHeaders().getFirst("Cookie"));
        reply(exchange, up ? 200 : 503, "{\"data\":" + data(query, body, signedIn) + "}");
    }

    private String data(String query, String body, boolean signedIn) {
        return switch (query) {
            case "Version" -> "{\"version\":\"" + version + "\"}";
            case "Viewer" ->
                signedIn
                        ? "{\"viewer\":{\"audience\":\"STAFF\",\"name\":\"Sam Staff\"}}"
                        : "{\"viewer\":{\"audience\":\"PUBLIC\",\"name\":null}}";
            case "Front" -> """
                    {"home":{"burst":null,"help":[],"hub":[{"slug":"a","type":"STORY","title":"Story of version %d",
                    "summary":"%s","publishedAt":"2019-09-23T09:00:00Z","leadImage":null,"themes":[],"wards":[]}]}}""".formatted(version, "Words, so that it is worth compressing. ".repeat(40));
            case "Feed" ->
                "{\"contents\":{\"edges\":[],\"pageInfo\":{\"hasNextPage\":false,\"hasPreviousPage\":false}}}";
            case "Search" -> """
                    {"search":{"totalCount":1,"didYouMean":null,"limited":%s,"facets":[],"edges":[{"highlight":"Found",
                    "node":{"id":"01906000-0000-7000-8000-000000000000","slug":"found","type":"STORY","title":"What is found",
                    "publishedAt":"2019-09-23T09:00:00Z","leadImage":null}}],"pageInfo":{"hasNextPage":false,
                    "hasPreviousPage":false,"startCursor":null,"endCursor":null}}}""".formatted(limited);
            case "Sitemap" -> "{\"addresses\":[],\"wards\":[]}";
            case "Document" ->
                body.contains("withdrawn")
                        ? "{\"content\":null,\"address\":{\"state\":\"WITHDRAWN\",\"reason\":\"It was wrong.\"}}"
                        : "{\"content\":null,\"address\":null}";
            default -> "{\"wards\":[]}";
        };
    }

    private void session(HttpExchange exchange) throws IOException {
        boolean good = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).contains("right");
        switch (exchange.getRequestMethod()) {
            case "GET" -> {
                exchange.getResponseHeaders().add("Set-Cookie", "XSRF-TOKEN=t; Path=/; SameSite=Lax");
                reply(exchange, 401, "{}");
            }
            case "POST" -> {
                exchange.getResponseHeaders().add("Set-Cookie", "XSRF-TOKEN=u; Path=/; SameSite=Lax");
                if (good) {
                    exchange.getResponseHeaders().add("Set-Cookie", "S=1; Path=/; Secure; HttpOnly; SameSite=Lax");
                }
                asked.add("from " + exchange.getRequestHeaders().getFirst("X-Forwarded-For"));
                reply(exchange, good ? 200 : 401, "{}");
            }
            default -> {
                exchange.getResponseHeaders().add("Set-Cookie", "S=; Path=/; Max-Age=0; Secure; HttpOnly");
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            }
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void await(Duration time) {
        try {
            var _ = never.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
