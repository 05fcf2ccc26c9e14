package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.audience.Audience;
import org.moothall.content.graphql.kept.KeptPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whole answers are kept, and sent for as long as the publication log's number stays. */
@TestPropertySource(properties = "moothall.delivery.answers.memory=8MB")
class KeptAnswersTest extends DeliveryTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String TITLES = "{ contents(first: 50) { edges { node { title slug summary } } } }";

    /** As another process would have it: its number is seen when the database is asked next. */
    private static final Duration BOUND = Duration.ofSeconds(1);

    @Autowired
    private DataSource database;

    @Autowired
    private KeptPaths kept;

    @BeforeEach
    void publishTwo() {
        published.put(DocumentBuilder.story("First").slug("first"));
        published.put(DocumentBuilder.story("For staff").slug("for-staff").only(Audience.STAFF));
        awaitHeard();
        await().atMost(BOUND.multipliedBy(3)).until(() -> statementsFor(TITLES).isEmpty());
    }

    @Test
    void aRepeatedQueryTakesNoStatement() {
        assertThat(statementsFor(TITLES)).isEmpty();
        assertThat(text(get(TITLES))).contains("First").doesNotContain("For staff");
    }

    /** Twice at the most, when a publication is heard of meanwhile; a machine that stood still may be asked again. */
    @Test
    void whatManyAskForAtOnceIsMadeOnce() {
        AtomicInteger size = new AtomicInteger(7);
        await().untilAsserted(() -> {
            String query = "{ contents(first: %d) { edges { node { title summary body { html } } } } }"
                    .formatted(size.incrementAndGet());
            List<String> statements = sql.during(() -> {
                try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (int reader = 0; reader < 30; reader++) {
                        readers.execute(() -> get(query));
                    }
                }
            });
            assertThat(statements.stream().filter(statement -> statement.contains("order by l.published_at")))
                    .hasSizeBetween(1, 2);
            assertThat(text(get(query))).contains("First");
        });
    }

    @Test
    void aPublicationOfAnotherProcessShowsWithinASecond() {
        published.put(DocumentBuilder.story("Second").slug("second"));
        await().atMost(BOUND).until(() -> text(get(TITLES)).contains("Second"));
    }

    @Test
    void whatWasWithdrawnIsGoneWithinASecond() {
        published.remove(
                published.put(DocumentBuilder.story("Third").slug("third")).id());
        await().atMost(BOUND).until(() -> !text(get(TITLES)).contains("Third"));
    }

    @Test
    void eachAudienceHasAnswersOfItsOwn() {
        for (int time = 0; time < 2; time++) {
            assertThat(text(staff(TITLES))).contains("First", "For staff");
            assertThat(text(get(TITLES))).contains("First").doesNotContain("For staff");
        }
    }

    @Test
    void whatIsSentFromMemoryIsMeasuredAsAllRequestsAre() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        kept.bindTo(registry);
        await().untilAsserted(() -> {
            get(TITLES);
            assertThat(registry.get("http.server.requests")
                            .tags("uri", "/graphql", "method", "GET", "status", "200", "outcome", "SUCCESS")
                            .timer()
                            .count())
                    .isPositive();
        });
        assertThat(registry.get("cache.gets")
                        .tags("cache", "answers", "result", "hit")
                        .functionCounter()
                        .count())
                .isPositive();
    }

    @Test
    void answersThatHoldMoreThanWhatIsPublishedAreNotKept() {
        String mixed = "{ contents(first: 1) { totalCount } viewer { audience } }";
        get(mixed);
        assertThat(statementsFor(mixed)).isNotEmpty();
        assertThat(get(mixed).headers().firstValue("Cache-Control")).contains("private, no-store");
    }

    @Test
    void answersWithErrorsAreNotKept() {
        String refused = "{ contents(filter: {wards: [\"nowhere\"]}) { totalCount } }";
        get(refused);
        assertThat(statementsFor(refused)).isNotEmpty();
    }

    @Test
    void nothingKeptIsSentWhileTheNewestNumberIsNotKnown() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("lock tables publication_log_head write");
            await().atMost(BOUND.multipliedBy(5))
                    .until(() -> !statementsFor(TITLES).isEmpty());
            statement.execute("unlock tables");
        }
        await().atMost(BOUND.multipliedBy(5)).until(() -> statementsFor(TITLES).isEmpty());
    }

    @Nested
    class ToCaches {

        @Test
        void thePublicsAnswersSayForHowLongTheyMayBeShared() {
            assertThat(get(TITLES).headers().firstValue("Cache-Control"))
                    .contains("public, max-age=1, stale-while-revalidate=10");
            assertThat(staff(TITLES).headers().firstValue("Cache-Control")).contains("private, no-store");
        }

        @Test
        void whoHasTheBytesAlreadyIsTold() {
            String tag = get(TITLES).headers().firstValue("ETag").orElseThrow();
            HttpResponse<byte[]> again = send(query(TITLES).header("If-None-Match", tag));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }

        @Test
        void compressedAndPlainFormsHoldTheSame() throws IOException {
            for (int i = 0; i < 12; i++) {
                published.put(DocumentBuilder.story("Story number " + i).slug("story-" + i));
            }
            await().atMost(BOUND).until(() -> text(get(TITLES)).contains("Story number 11"));
            HttpResponse<byte[]> compressed = send(query(TITLES).header("Accept-Encoding", "gzip"));
            assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
            try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
                assertThat(bytes.readAllBytes()).isEqualTo(get(TITLES).body());
            }
            HttpResponse<byte[]> refused = send(query(TITLES).header("Accept-Encoding", "br, gzip;q=0"));
            assertThat(refused.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(refused.body()).isEqualTo(get(TITLES).body());
        }
    }

    private List<String> statementsFor(String query) {
        return sql.during(() -> get(query)).stream()
                .filter(statement -> !statement.contains("publication_log_head"))
                .toList();
    }

    private HttpResponse<byte[]> get(String query) {
        return send(query(query));
    }

    /** With a credential, as whoever is somebody has one. */
    private HttpResponse<byte[]> staff(String query) {
        return send(query(query).header("Cookie", "session=some").header(DeliveryApplication.AUDIENCE, "STAFF"));
    }

    private HttpRequest.Builder query(String query) {
        return HttpRequest.newBuilder(URI.create(
                "http://127.0.0.1:" + port + "/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
