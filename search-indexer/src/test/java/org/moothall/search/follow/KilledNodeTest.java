package org.moothall.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.localservices.Services;
import org.moothall.localservices.elasticsearch.LocalElasticsearch;
import org.moothall.search.Published;
import org.moothall.search.SearchTestApplication;
import org.moothall.search.TestLog;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.query.Audience;
import org.moothall.search.query.SearchQueries;
import org.moothall.search.query.SearchRequest;
import org.moothall.search.verify.Report;
import org.moothall.search.verify.VerifyIndex;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three nodes, of which the one that holds the index's first copy is killed while it is written and searched. */
@EnabledIfSystemProperty(named = "moothall.cluster", matches = "true", disabledReason = "three nodes: script/faults")
class KilledNodeTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Published[] documents = new Published[200];
    private final AtomicBoolean working = new AtomicBoolean(true);
    private final AtomicInteger searches = new AtomicInteger();
    private final AtomicInteger published = new AtomicInteger();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    @TempDir
    private Path data;

    @Test
    void failsNoSearchAndLosesNothing() throws IOException {
        List<LocalElasticsearch> nodes = LocalElasticsearch.startCluster(data, 3);
        try (ConfigurableApplicationContext indexer = indexer(nodes);
                ExecutorService others = Executors.newCachedThreadPool()) {
            TestLog log = new TestLog(indexer.getBean(JdbcClient.class));
            IndexFollower follower = indexer.getBean(IndexFollower.class);
            SearchQueries queries = indexer.getBean(SearchQueries.class);
            others.execute(() -> untilDone(() -> publish(log)));
            await().atMost(PATIENCE).until(() -> follower.state().index() != null && follower.state().offset() > 200);
            others.execute(() -> untilDone(() -> search(queries)));
            others.execute(() -> untilDone(() -> search(queries)));
            awaitMore(searches, 50);

            LocalElasticsearch holder = holderOfFirstCopy(indexer, nodes);
            holder.kill();
            awaitMore(searches, 300);
            long at = log.head();
            await().atMost(PATIENCE).until(() -> follower.state().offset() >= at);
            working.set(false);
            assertThat(failures).isEmpty();
            await().atMost(PATIENCE).until(() -> follower.state().offset() == log.head());

            Report report = indexer.getBean(VerifyIndex.class).run(false, page -> {});
            assertThat(report.first()).isEmpty();
            assertThat(report.compared()).isEqualTo(documents.length);
        } finally {
            working.set(false);
            nodes.forEach(LocalElasticsearch::kill);
        }
    }

    private static LocalElasticsearch holderOfFirstCopy(
            ConfigurableApplicationContext indexer, List<LocalElasticsearch> nodes) throws IOException {
        String index = indexer.getBean(SearchIndices.class).live().orElseThrow().name();
        var shards = indexer.getBean(ElasticsearchClient.class)
                .cat()
                .shards(ask -> ask.index(index))
                .shards();
        assertThat(shards).as("a first and a second copy").hasSize(2).allMatch(shard -> "STARTED".equals(shard.state()));
        String holder = shards.stream()
                .filter(shard -> "p".equals(shard.prirep()))
                .findFirst()
                .orElseThrow()
                .node();
        return nodes.stream()
                .filter(node -> node.name().equals(holder))
                .findFirst()
                .orElseThrow();
    }

    private void search(SearchQueries queries) {
        assertThat(queries.search(SearchRequest.of("document", Audience.PUBLIC)).total())
                .isNotNegative();
        searches.incrementAndGet();
    }

    private void publish(TestLog log) {
        int turn = published.getAndIncrement();
        if (turn < documents.length) {
            documents[turn] = Published.titled("Document " + turn);
            log.publish(documents[turn]);
        } else {
            log.publish(documents[new Random(turn).nextInt(documents.length)]);
        }
    }

    private static void awaitMore(AtomicInteger count, int more) {
        int before = count.get();
        await().atMost(PATIENCE).until(() -> count.get() >= before + more);
    }

    private void untilDone(Runnable action) {
        while (working.get()) {
            try {
                action.run();
            } catch (Throwable e) {
                failures.add(e);
            }
        }
    }

    private static ConfigurableApplicationContext indexer(List<LocalElasticsearch> nodes) {
        Services services = Services.shared().withFreshDatabase("search_cluster");
        return new SpringApplicationBuilder(SearchTestApplication.class)
                .run(
                        "--spring.datasource.url=" + services.jdbcUrl(),
                        "--spring.datasource.username=" + services.username(),
                        "--spring.datasource.password=" + services.password(),
                        "--spring.elasticsearch.uris="
                                + nodes.stream()
                                        .map(node -> node.uri().toString())
                                        .collect(Collectors.joining(",")),
                        "--moothall.search.alias=cluster",
                        "--moothall.search.replicas=1",
                        "--moothall.search.indexing.poll-interval=20ms",
                        "--moothall.search.indexing.longest-backoff=1s",
                        "--moothall.search.query.time-budget=20s");
    }
}
