package org.moothall.platform.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.RunningMoothall;
import org.moothall.platform.running.SampleToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program with so many documents, asked as the editorial UI asks. */
final class ListedInstallation implements AutoCloseable {

    static final int PAGE = 25;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Installation installation;
    private final RunningMoothall moothall;
    private final int documents;
    private final String query;

    ListedInstallation(int documents, String query) throws SQLException {
        this.documents = documents;
        this.query = query;
        this.installation = Installation.fresh("bench-lists-" + documents);
        this.moothall =
                installation.start("--moothall.search.indexing.enabled=false", "--moothall.schedule.enabled=false");
        new ManyDocuments(documents).fill(installation.services());
    }

    /** One that runs and is filled already. */
    ListedInstallation(Installation installation, RunningMoothall moothall, int documents, String query) {
        this.installation = installation;
        this.moothall = moothall;
        this.documents = documents;
        this.query = query;
    }

    /** The cursor of the document that stands so deep in the whole list; empty for the first page. */
    String cursor(ListCase question) throws SQLException {
        if (question.depth() == 0) {
            return "";
        }
        boolean title = question.order().equals("TITLE");
        String column =
                title ? "title" : question.order().equals("RECENTLY_CHANGED") ? "changed_at" : "published_order";
        String way = title ? "" : " desc";
        String sql = "select id, %1$s from document order by %1$s%2$s, id%2$s limit 1 offset %3$d"
                .formatted(column, way, (int) (documents * question.depth()));
        try (Connection connection = DriverManager.getConnection(
                        installation.services().jdbcUrl(),
                        installation.services().username(),
                        installation.services().password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            String value = title
                    ? row.getString(2)
                    : row.getObject(2, java.time.LocalDateTime.class).toString();
            String plain = question.order() + "|" + row.getString(1) + "|" + value;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Asks for a page of so many documents at most; how long the answer took, in nanoseconds. */
    long ask(ListCase question, String after, int rows) throws IOException, InterruptedException {
        HttpRequest request = request(question, after, rows);
        long begun = System.nanoTime();
        String answer = HTTP.send(request, BodyHandlers.ofString()).body();
        long taken = System.nanoTime() - begun;
        if (answer.contains("\"errors\"")) {
            throw new IllegalStateException(question + " was answered with " + answer);
        }
        return taken;
    }

    /** How many documents a full page of the editorial UI has. */
    int rows(ListCase question, String after) throws IOException, InterruptedException {
        JsonNode answer = JSON.readTree(HTTP.send(request(question, after, PAGE), BodyHandlers.ofString())
                .body());
        return answer.at("/data/documents/edges").size();
    }

    private HttpRequest request(ListCase question, String after, int rows) {
        Map<String, Object> body =
                Map.of("query", query, "operationName", "Documents", "variables", question.variables(after, rows));
        return HttpRequest.newBuilder(moothall.at("/editorial/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + SampleToken.EDITOR)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    @Override
    public void close() {
        moothall.close();
    }
}
