package org.moothall.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.localservices.Services;
import org.moothall.search.Published;
import org.moothall.search.SearchTestApplication;
import org.moothall.search.TestLog;
import org.moothall.search.rebuild.Rebuilds;
import org.moothall.search.verify.Report;
import org.moothall.search.verify.VerifyIndex;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ends indexers as kill -9 does, at moments that chance picks, under a stream of publications and with rebuilds between.
 * Two run at any time, so that one takes over from the other. {@code -Dmoothall.kills=100} for more than the few.
 */
@Timeout(3600)
class KilledIndexerTest {

    private static final int KILLS = Integer.getInteger("moothall.kills", 5);
    private static final int EACH_SECOND = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Random random = new Random();
    private final Published[] documents = new Published[200];
    private final Deque<IndexerProcess> indexers = new ArrayDeque<>();
    private final ScheduledExecutorService editors = Executors.newSingleThreadScheduledExecutor();

    @TempDir
    private Path folder;

    @Test
    void leaveNothingToRepairHoweverOftenTheyDie() {
        List<String> settings = settings();
        try (ConfigurableApplicationContext here = new SpringApplicationBuilder(SearchTestApplication.class)
                .run(with(settings, "--moothall.search.indexing.enabled=false"))) {
            TestLog log = new TestLog(here.getBean(JdbcClient.class));
            ScheduledFuture<?> stream = stream(log);
            start(settings);
            start(settings);
            for (int kill = 0; kill < KILLS; kill++) {
                if (kill % 4 == 2) {
                    here.getBean(Rebuilds.class).request("a test wants it", null);
                }
                awaitWork(here, 1 + random.nextInt(60));
                killOne();
                start(settings);
            }
            assertThat(stream.cancel(false)).as("editors published to the end").isTrue();
            editors.close();
            agree(here, log);
        } finally {
            editors.shutdownNow();
            indexers.forEach(IndexerProcess::kill);
        }
    }

    private void agree(ConfigurableApplicationContext here, TestLog log) {
        IndexWork work = here.getBean(IndexWork.class);
        Rebuilds rebuilds = here.getBean(Rebuilds.class);
        await().atMost(PATIENCE)
                .until(() -> offset(work) == log.head()
                        && rebuilds.latest()
                                .filter(one -> one.state().isWanted())
                                .isEmpty());
        Report report = here.getBean(VerifyIndex.class).run(false, page -> {});
        assertThat(report.first()).isEmpty();
        assertThat(report.compared()).isEqualTo(report.total()).isPositive();
    }

    /** Waits until the index has taken so many entries more: so the next dies in the midst of work. */
    private static void awaitWork(ConfigurableApplicationContext here, int entries) {
        IndexWork work = here.getBean(IndexWork.class);
        long before = offset(work);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> offset(work) >= before + entries || offset(work) < before);
    }

    private static long offset(IndexWork work) {
        return work.standing().state().offset();
    }

    private void start(List<String> settings) {
        indexers.add(IndexerProcess.start(settings, folder.resolve("indexers.log")));
    }

    /** The older of the two more often: it is the one that leads. */
    private void killOne() {
        (random.nextInt(3) > 0 ? indexers.removeFirst() : indexers.removeLast()).kill();
    }

    /** Twice what the figures of search ask for. Without a pace, indexers that die every few seconds could never follow. */
    private ScheduledFuture<?> stream(TestLog log) {
        for (int i = 0; i < documents.length; i++) {
            documents[i] = Published.titled("Document " + i);
        }
        return editors.scheduleAtFixedRate(() -> publish(log), 0, 1000 / EACH_SECOND, TimeUnit.MILLISECONDS);
    }

    private void publish(TestLog log) {
        Published document = documents[random.nextInt(documents.length)];
        if (random.nextInt(6) == 0) {
            log.withdraw(document);
        } else {
            log.publish(document);
        }
    }

    private static List<String> settings() {
        Services services = Services.shared().withFreshDatabase("search_killed_indexer");
        return List.of(
                "--spring.datasource.url=" + services.jdbcUrl(),
                "--spring.datasource.username=" + services.username(),
                "--spring.datasource.password=" + services.password(),
                "--spring.elasticsearch.uris=" + services.elasticsearchUri(),
                "--moothall.search.alias=" + services.freshIndexPrefix() + "killed",
                "--moothall.search.lease.duration=1s",
                "--moothall.search.indexing.poll-interval=20ms",
                "--moothall.search.indexing.longest-backoff=1s");
    }

    private static String[] with(List<String> settings, String another) {
        List<String> all = new ArrayList<>(settings);
        all.add(another);
        return all.toArray(String[]::new);
    }
}
