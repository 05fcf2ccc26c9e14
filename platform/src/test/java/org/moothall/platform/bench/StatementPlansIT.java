package org.moothall.platform.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.localservices.Services;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.RunningMoothall;

/** How the database means to answer what lists ask, over 100,000 documents: never by reading a whole table. */
class StatementPlansIT {

    private static final int DOCUMENTS = 100_000;

    /** Tables that are not as long as the archive may be read whole. */
    private static final int SHORT = 1000;

    private static final String CARD =
            "{ id slug title authors { name portrait { slug } } wards { slug }" + " related(first: 4) { slug } }";
    private static final List<String> READERS = List.of(
            "{ contents(first: 20) { edges { node " + CARD + " } pageInfo { hasNextPage hasPreviousPage } } }",
            "{ contents(first: 20, orderBy: OLDEST) { edges { node { slug } } } }",
            "{ contents(first: 20, orderBy: RECENTLY_UPDATED) { edges { node { slug } } } }",
            "{ contents(first: 20, orderBy: TITLE) { edges { node { slug } } } }",
            "{ contents(first: 20, filter: { types: [STORY] }) { edges { node { slug } } } }",
            "{ contents(first: 20, filter: { tiers: [HELP] }) { edges { node { slug } } } }",
            "{ contents(first: 20, filter: { themes: [PLACES] }) { edges { node { slug } } } }",
            "{ contents(first: 20, filter: { wards: [\"ward-3\"] }) { edges { node { slug } } } }",
            "{ contents(first: 20, filter: { topics: [\"topic-20\"], types: [STORY] }) { edges { node { slug } } } }",
            "{ contents(first: 20, filter: { publishedFrom: \"2023-01-01T00:00:00Z\","
                    + " publishedTo: \"2023-01-31T00:00:00Z\" }) { edges { node { slug } } } }",
            "{ content(slug: \"bench-77\") " + CARD + " }",
            "{ address(slug: \"bench-77\") { state slug } }",
            "{ addresses { slug } }",
            "{ home { hub { slug } help { slug } } wards { slug } }");

    private final Installation installation = Installation.fresh("plans");
    private final List<String> found = new ArrayList<>();
    private RunningMoothall moothall;

    @BeforeEach
    void fill() throws IOException, SQLException {
        moothall = installation.start(
                "--moothall.search.indexing.enabled=false",
                "--moothall.schedule.enabled=false",
                "--moothall.delivery.answers.memory=0",
                "--moothall.delivery.cache.listings=0");
        var desk = moothall.desk();
        desk.publish(desk.writeStory("A story to copy"));
        desk.publish(desk.writeHelp("Help to copy", "PUBLIC"));
        new ManyPublished(DOCUMENTS).fill(installation.services());
        new ManyDocuments(DOCUMENTS).fill(installation.services());
    }

    @AfterEach
    void end() {
        moothall.close();
    }

    @Test
    void noListOfReadersOrEditorsReadsAWholeTable() throws IOException, InterruptedException, SQLException {
        Set<String> statements = new LinkedHashSet<>();
        try (GeneralLog log = GeneralLog.of(installation.services())) {
            for (String query : READERS) {
                statements.addAll(log.during(() -> ask(query), List.of("select")));
            }
            statements.addAll(log.during(this::listsOfEditors, List.of("select", "with")));
        }
        assertThat(statements).hasSizeGreaterThan(READERS.size());
        explain(statements);
        assertThat(found).isEmpty();
    }

    private void ask(String query) throws IOException, InterruptedException {
        URI address = moothall.at("/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
            assertThat(answer).as(query).doesNotContain("\"errors\"");
        }
    }

    private void listsOfEditors() throws IOException, InterruptedException, SQLException {
        String query = Files.readString(Path.of(System.getProperty("moothall.root", ".."))
                .resolve("editorial-ui/src/documents/documents.graphql"));
        ListedInstallation lists = new ListedInstallation(installation, moothall, DOCUMENTS, query);
        for (ListCase question : ListCase.all()) {
            lists.ask(question, lists.cursor(question), ListedInstallation.PAGE);
        }
    }

    private void explain(Set<String> statements) throws SQLException {
        Services services = installation.services();
        try (Connection connection =
                        DriverManager.getConnection(services.jdbcUrl(), services.username(), services.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                try (ResultSet plan = statement.executeQuery("explain " + sql)) {
                    while (plan.next()) {
                        boolean whole = "ALL".equals(plan.getString("type")) && plan.getLong("rows") > SHORT;
                        String table = String.valueOf(plan.getString("table"));
                        if (whole && !table.startsWith("<")) {
                            found.add("All " + plan.getLong("rows") + " rows of " + table + " for " + sql);
                        }
                    }
                }
            }
        }
    }
}
