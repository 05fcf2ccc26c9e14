package org.moothall.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.localservices.Services;
import org.moothall.localservices.elasticsearch.LocalElasticsearch;
import org.moothall.search.IndexContents;
import org.moothall.search.Published;
import org.moothall.search.SearchTestApplication;
import org.moothall.search.TestLog;
import org.moothall.search.query.Audience;
import org.moothall.search.query.SearchQueries;
import org.moothall.search.query.SearchRequest;
import org.moothall.search.query.SearchUnavailable;
import org.moothall.search.rebuild.Fill;
import org.moothall.search.rebuild.RebuildState;
import org.moothall.search.rebuild.Rebuilds;
import org.moothall.search.verify.VerifyIndex;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ends a real Elasticsearch node as kill -9 does, while its indexer indexes. */
class KilledElasticsearchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ENTRIES = 3_000;

    private final Map<UUID, Long> newest = new TreeMap<>();
    private final Published[] documents = new Published[300];

    @TempDir
    private Path data;

    @Test
    void holdsEveryDocumentOnceAtItsNewestVersionAfterwards() {
        LocalElasticsearch node = LocalElasticsearch.start(data, 0);
        try (ConfigurableApplicationContext indexer = indexer(node)) {
            TestLog log = new TestLog(indexer.getBean(JdbcClient.class));
            IndexFollower follower = indexer.getBean(IndexFollower.class);
            SearchQueries queries = indexer.getBean(SearchQueries.class);
            await().atMost(PATIENCE).until(() -> follower.state().index() != null);

            Random random = new Random(11);
            Thread editors = Thread.ofVirtual().start(() -> publish(log, random));
            await().atMost(PATIENCE).until(() -> follower.state().offset() > ENTRIES / 5);
            node.kill();
            await().atMost(PATIENCE).until(() -> !follower.state().elasticsearchReachable());
            assertThat(follower.state().lastError()).contains("Elasticsearch");
            assertThatExceptionOfType(SearchUnavailable.class)
                    .isThrownBy(() -> queries.search(SearchRequest.of("document", Audience.PUBLIC)));
            await().atMost(PATIENCE).until(() -> !editors.isAlive());

            node = LocalElasticsearch.start(data, node.uri().getPort());
            await().atMost(PATIENCE)
                    .until(() -> follower.state().lastError() == null
                            && follower.state().offset() == log.head());
            assertThat(IndexContents.of(indexer.getBean(ElasticsearchClient.class), "killed")
                            .visible())
                    .isEqualTo(newest);
            assertThat(queries.search(SearchRequest.of("document", Audience.PUBLIC))
                            .total())
                    .isEqualTo(newest.size());
        } finally {
            node.kill();
        }
    }

    @Test
    void goesOnWithARebuildWhenItIsBack() {
        LocalElasticsearch node = LocalElasticsearch.start(data, 0);
        try (ConfigurableApplicationContext indexer = indexer(node)) {
            TestLog log = new TestLog(indexer.getBean(JdbcClient.class));
            IndexFollower follower = indexer.getBean(IndexFollower.class);
            Rebuilds rebuilds = indexer.getBean(Rebuilds.class);
            await().atMost(PATIENCE).until(() -> follower.state().index() != null);
            for (int i = 0; i < 10; i++) {
                log.publish(Published.titled("Document " + i));
            }
            log.multiply(10);
            await().atMost(PATIENCE).until(() -> follower.state().lag() == 0 && follower.state().head() == log.head());

            rebuilds.request("a test wants it", "ada");
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> filled(rebuilds) > 1000);
            node.kill();
            await().atMost(PATIENCE).until(() -> rebuilds.latest().orElseThrow().error() != null);
            long before = filled(rebuilds);
            assertThat(before).isLessThan(10_240);
            String index = rebuilds.latest().orElseThrow().fill().index();

            node = LocalElasticsearch.start(data, node.uri().getPort());
            await().atMost(PATIENCE).until(() -> rebuilds.latest().orElseThrow().state() == RebuildState.DONE);
            assertThat(rebuilds.latest().orElseThrow().fill().index()).as("the same").isEqualTo(index);
            await().atMost(PATIENCE).until(() -> index.equals(follower.state().index()));
            assertThat(indexer.getBean(VerifyIndex.class).run(false, page -> {}))
                    .satisfies(report -> assertThat(report.first()).isEmpty())
                    .satisfies(report -> assertThat(report.compared()).isEqualTo(10_240));
        } finally {
            node.kill();
        }
    }

    private static long filled(Rebuilds rebuilds) {
        Fill fill = rebuilds.latest().orElseThrow().fill();
        return fill == null ? 0 : fill.documents();
    }

    private void publish(TestLog log, Random random) {
        for (int i = 0; i < documents.length; i++) {
            documents[i] = Published.titled("Document " + i);
        }
        for (int i = 0; i < ENTRIES; i++) {
            Published document = documents[random.nextInt(documents.length)];
            if (random.nextInt(6) == 0) {
                log.withdraw(document);
                newest.remove(document.id());
            } else {
                newest.put(document.id(), log.publish(document));
            }
        }
    }

    private static ConfigurableApplicationContext indexer(LocalElasticsearch node) {
        Services services = Services.shared().withFreshDatabase("search_killed");
        return new SpringApplicationBuilder(SearchTestApplication.class)
                .run(
                        "--spring.datasource.url=" + services.jdbcUrl(),
                        "--spring.datasource.username=" + services.username(),
                        "--spring.datasource.password=" + services.password(),
                        "--spring.elasticsearch.uris=" + node.uri(),
                        "--moothall.search.alias=killed",
                        "--moothall.search.indexing.poll-interval=20ms",
                        "--moothall.search.indexing.longest-backoff=1s",
                        "--moothall.search.query.time-budget=20s");
    }
}
