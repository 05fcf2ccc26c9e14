package org.moothall.platform.bench.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stands between the program and Elasticsearch, and keeps what the program sends: searches, documents, definitions. */
final class Recorder implements AutoCloseable {

    private static final Set<String> OWN = Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "expect");

    private final URI elasticsearch;
    private final HttpServer server;
    private final OutputStream documents;
    private final List<Asked> searches = new CopyOnWriteArrayList<>();
    private volatile @Nullable String definition;

    /**
     * Begins.
     *
     * @param documents the file that takes the lines of all bulk requests
     */
    Recorder(URI elasticsearch, Path documents) throws IOException {
        this.elasticsearch = elasticsearch;
        this.documents = Files.newOutputStream(documents);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Searches for readers, in the order in which they came. */
    List<Asked> searches() {
        return List.copyOf(searches);
    }

    /** What the latest index was made from. */
    String definition() {
        String made = definition;
        if (made == null) {
            throw new IllegalStateException("The program has made no index.");
        }
        return made;
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        documents.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        keep(exchange.getRequestMethod(), exchange.getRequestURI(), body);
        HttpResponse<byte[]> answer = Straight.send(
                elasticsearch.resolve(exchange.getRequestURI()), exchange.getRequestMethod(), body, headers(exchange));
        answer.headers().map().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, value));
            }
        });
        boolean none = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
        exchange.sendResponseHeaders(answer.statusCode(), none ? -1 : answer.body().length);
        if (!none) {
            exchange.getResponseBody().write(answer.body());
        }
        exchange.close();
    }

    private static List<String> headers(HttpExchange exchange) {
        return exchange.getRequestHeaders().entrySet().stream()
                .filter(header -> !OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .flatMap(header -> header.getValue().stream()
                        .flatMap(value -> Stream.of(header.getKey(), value)))
                .toList();
    }

    private void keep(String method, URI uri, byte[] body) throws IOException {
        String path = uri.getPath();
        if (path.endsWith("/_bulk")) {
            synchronized (documents) {
                documents.write(body);
            }
        } else if (path.endsWith("/_search")) {
            String json = new String(body, StandardCharsets.UTF_8);
            if (json.contains("\"highlight\"")) {
                searches.add(new Asked(uri.getRawQuery(), json));
            }
        } else if (method.equals("PUT") && path.lastIndexOf('/') == 0) {
            definition = new String(body, StandardCharsets.UTF_8);
        }
    }

    /** One search as the program sent it. */
    record Asked(@Nullable String parameters, String json) {}
}
