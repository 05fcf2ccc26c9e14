package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a second for an answer, and a table that another connection holds. */
class TimeLimitTest extends DeliveryTest {

    @Autowired
    private DataSource database;

    @DynamicPropertySource
    static void oneSecond(DynamicPropertyRegistry registry) {
        registry.add("moothall.graphql.delivery.timeout", () -> "1s");
    }

    @Test
    void givesUpAnAnswerThatTakesTooLongAndGoesOnAfterwards() throws SQLException {
        published.ward("ashbrow", "Ashbrow");
        String wards = "{\"query\": \"{ wards { name } }\"}";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("lock tables published_ward write");
            Instant asked = Instant.now();
            HttpResponse<String> response = post(wards);
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).contains("QUERY_TIMED_OUT").contains("The answer took longer than 1000 ms.");
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(atWork(statement)).isEmpty());
            statement.execute("unlock tables");
        }
        assertThat(visitor().data("{ wards { name } }").toString()).contains("Ashbrow");
    }

    /** What the database is doing for readers still. */
    private static List<String> atWork(Statement statement) throws SQLException {
        List<String> atWork = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select info from information_schema.processlist"
                + " where db = database() and id <> connection_id() and info like '%published_ward%'")) {
            while (rows.next()) {
                atWork.add(rows.getString(1));
            }
        }
        return atWork;
    }

    private HttpResponse<String> post(String body) {
        return GraphQlCalls.send(visitor()
                .request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }
}
