package org.moothall.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.localservices.elasticsearch.LocalElasticsearch;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.RunningMoothall;
import tools.jackson.databind.JsonNode;

/**
 * Elasticsearch dies while it indexes, and later stands still: publishing goes on, search answers by titles and summaries
 * meanwhile and says so, and all of it is back when Elasticsearch is.
 */
class ElasticsearchKilledIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void publishingGoesOnWithoutSearchWhichCatchesUpByItself() throws Exception {
        Installation here = Installation.fresh("elasticsearch-killed");
        Path node = here.folder().resolve("elasticsearch");
        LocalElasticsearch elasticsearch = LocalElasticsearch.start(node, 0);
        Installation installation = here.searchedAt(elasticsearch.uri());
        try (RunningMoothall moothall = installation.start("--moothall.search.indexing.longest-backoff=2s");
                PublishingStream editors = PublishingStream.of(moothall.desk(), 2)) {
            editors.awaitPublished(15);
            elasticsearch.kill();

            worksWithoutSearch(moothall, editors);

            elasticsearch = LocalElasticsearch.start(node, elasticsearch.uri().getPort());
            editors.awaitPublished(editors.published() + 5);
            editors.stop();
            Agreement.indexHoldsTheNewest(installation);
            Agreement.nothingIsHalfPublished(installation);
            searchesAllAgain(moothall);

            answersInTimeWhileElasticsearchStandsStill(moothall, elasticsearch.process());
            searchesAllAgain(moothall);
        } finally {
            elasticsearch.kill();
        }
    }

    private static void worksWithoutSearch(RunningMoothall moothall, PublishingStream editors) throws Exception {
        int before = moothall.reader().total();
        editors.awaitPublished(editors.published() + 15);

        assertThat(moothall.reader().total()).isGreaterThan(before);
        await().atMost(PATIENCE).until(() -> search(moothall).path("limited").asBoolean());
        assertThat(search(moothall).path("edges")).isNotEmpty();
    }

    /** What stands still keeps its connections and answers nothing: the time budget has to notice, once for many. */
    private static void answersInTimeWhileElasticsearchStandsStill(RunningMoothall moothall, Process node)
            throws Exception {
        signal(node, "STOP");
        try {
            List<Duration> took = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Instant asked = Instant.now();
                JsonNode found = search(moothall);
                took.add(Duration.between(asked, Instant.now()));
                assertThat(found.path("limited").asBoolean()).isTrue();
                assertThat(found.path("edges")).isNotEmpty();
            }
            Collections.sort(took);
            assertThat(took.get(10)).as("most do not wait at all").isLessThan(Duration.ofMillis(500));
            assertThat(took.getLast())
                    .as("none waits much longer than the budget")
                    .isLessThan(Duration.ofSeconds(6));
        } finally {
            signal(node, "CONT");
        }
    }

    private static void searchesAllAgain(RunningMoothall moothall) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode found = search(moothall);
            assertThat(found.path("limited").asBoolean(true)).isFalse();
            assertThat(found.path("edges")).isNotEmpty();
        });
    }

    private static JsonNode search(RunningMoothall moothall) throws IOException {
        return moothall.reader().searchAnswer("walkabout").path("data").path("search");
    }

    private static void signal(Process process, String name) throws Exception {
        int status = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(status).isZero();
    }
}
