package org.moothall.content.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Browser;
import org.moothall.content.audience.Audience;
import org.moothall.content.document.Document;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.time.Moments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What readers say, over real HTTP and on the real database. */
class FeedbackTest extends ContentTest {

    private static final String USEFUL = "/graphql/useful";

    @LocalServerPort
    private int port;

    @Autowired
    private HearReaders readers;

    @Autowired
    private JdbcClient sql;

    private Document live;

    @BeforeEach
    void aStoryIsLive() {
        sql.sql("delete from feedback").update();
        live = desk.live(story("Ask Ashbrow"));
    }

    @Test
    void isKeptWithoutAnythingThatSaysWhoseItIs() {
        assertThat(say(Map.of("document", live.id(), "useful", false, "words", "Ring 01632 960001")))
                .isEqualTo(204);

        Map<String, Object> row = sql.sql("select * from feedback").query().singleRow();
        assertThat(row).containsOnlyKeys("id", "document_id", "useful", "words", "at");
        assertThat(row).containsEntry("words", "Ring ███");
        assertThat(said().words().getFirst().at()).isEqualTo(clock.instant().truncatedTo(ChronoUnit.HOURS));
    }

    @Test
    void isCountedByDocument() {
        List.of(true, true, false)
                .forEach(useful -> readers.hear(live.id(), Audience.PUBLIC, useful, useful ? null : "Too long"));

        assertThat(said().useful()).isEqualTo(2);
        assertThat(said().notUseful()).isEqualTo(1);
        assertThat(said().words()).extracting(Feedback.Words::words).containsExactly("Too long");
    }

    @Test
    void isTakenOnlyOfWhatTheReaderMaySee() {
        Document draft = desk.draft(story("Not out yet"));

        assertThat(say(Map.of("document", draft.id(), "useful", true))).isEqualTo(404);
        assertThat(say(Map.of("document", UUID.randomUUID(), "useful", true))).isEqualTo(404);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        UUID id = live.id();
        for (Object body : List.of(
                "",
                List.of(),
                Map.of("useful", true),
                Map.of("document", id),
                Map.of("document", id, "useful", "maybe"),
                Map.of("document", "x", "useful", true),
                Map.of("document", id, "useful", true, "words", "x".repeat(501)),
                Map.of("document", id, "useful", true, "words", "x".repeat(10_000)))) {
            assertThat(say(body)).as(body.toString()).isEqualTo(400);
        }
        assertThat(said()).isEqualTo(Feedback.NONE);
    }

    @Test
    void isForgottenAfterAYear() {
        readers.hear(live.id(), Audience.PUBLIC, true, "Lately");
        readers.hear(live.id(), Audience.PUBLIC, true, "Long ago");
        Instant longAgo = clock.instant().minus(Duration.ofDays(366));
        sql.sql("update feedback set at = :at where words = 'Long ago'")
                .param("at", Moments.stored(longAgo))
                .update();

        assertThat(said().useful()).isEqualTo(1);
        assertThat(readers.forget()).isEqualTo(1);
        assertThat(sql.sql("select words from feedback").query(String.class).list())
                .containsExactly("Lately");
    }

    private Feedback said() {
        return readers.of(List.of(live.id())).getOrDefault(live.id(), Feedback.NONE);
    }

    private int say(Object body) {
        return new Browser(port).post(USEFUL, body).status();
    }
}
