package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** With places for two requests and none that may wait, and a table that another connection holds. */
@TestPropertySource(
        properties = {
            "moothall.graphql.delivery.concurrency.at-a-time=2",
            "moothall.graphql.delivery.concurrency.queue=0"
        })
class TooBusyTest extends DeliveryTest {

    private static final String WARDS = "{\"query\": \"{ wards { name } }\"}";

    @Autowired
    private DataSource database;

    /** Bound as the program's registry is, which this small application does not have. */
    @Autowired
    private List<MeterBinder> measuring;

    private final MeterRegistry measured = new SimpleMeterRegistry();

    @BeforeEach
    void measure() {
        measuring.forEach(each -> each.bindTo(measured));
    }

    @Test
    void whatCannotBeAnsweredInTimeIsRefusedAtOnceAndTheRestIsAnswered() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("lock tables published_ward write");
            List<CompletableFuture<HttpResponse<String>>> waiting =
                    Stream.generate(this::asked).limit(2).toList();
            await().atMost(Duration.ofSeconds(5)).until(() -> ask().statusCode() == 503);
            Instant begun = Instant.now();
            HttpResponse<String> refused = ask();
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(refused.body()).contains("TOO_BUSY");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(1));
            assertThat(refusalsMeasured()).isPositive();
            statement.execute("unlock tables");
            assertThat(waiting)
                    .allSatisfy(each -> assertThat(each.join().statusCode()).isEqualTo(200));
        }
        assertThat(ask().statusCode()).isEqualTo(200);
    }

    private long refusalsMeasured() {
        return measured
                .find("http.server.requests")
                .tags("uri", "/graphql", "method", "POST", "status", "503")
                .timers()
                .stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private CompletableFuture<HttpResponse<String>> asked() {
        return CompletableFuture.supplyAsync(this::ask);
    }

    private HttpResponse<String> ask() {
        return GraphQlCalls.send(visitor()
                .request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(WARDS)));
    }
}
