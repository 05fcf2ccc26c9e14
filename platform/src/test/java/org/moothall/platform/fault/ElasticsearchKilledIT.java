package org.moothall.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moothall.localservices.elasticsearch.LocalElasticsearch;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.RunningMoothall;
import tools.jackson.databind.JsonNode;

/** Elasticsearch dies while it indexes; publishing goes on, and search catches up when it is back. */
class ElasticsearchKilledIT {

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
            assertThat(moothall.reader().search("walkabout")).isNotEmpty();
        } finally {
            elasticsearch.kill();
        }
    }

    private static void worksWithoutSearch(RunningMoothall moothall, PublishingStream editors) throws Exception {
        int before = moothall.reader().total();
        editors.awaitPublished(editors.published() + 15);

        assertThat(moothall.reader().total()).isGreaterThan(before);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode error =
                    moothall.reader().searchAnswer("walkabout").path("errors").path(0);
            assertThat(error.at("/extensions/code").asString("")).isEqualTo("SEARCH_UNAVAILABLE");
            assertThat(error.at("/extensions/remedy").asString("")).isNotEmpty();
        });
    }
}
