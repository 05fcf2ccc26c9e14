package org.moothall.platform.bench.search;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.moothall.platform.bench.Percentiles;
import org.moothall.platform.running.Desk.Written;
import org.moothall.platform.running.RunningMoothall;
import tools.jackson.databind.json.JsonMapper;

/** How long it takes from the answer that a document is published until a reader's search finds it. */
record Findable(RunningMoothall moothall, URI elasticsearch, String alias) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    Percentiles oneByOne(int documents) throws IOException {
        List<Long> taken = new ArrayList<>();
        for (Story story : write(documents)) {
            taken.add(findable(story));
        }
        return Percentiles.ofNanos(taken);
    }

    /**
     * So many publications a second, whether those before can be found or not. One look for all that are waited for asks the
     * index itself: a search by each of them would be the load that is measured.
     */
    Percentiles stream(int aSecond, int seconds) throws IOException, InterruptedException {
        List<Story> stories = write(aSecond * seconds);
        Map<String, Long> published = new ConcurrentHashMap<>();
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        List<Long> taken = new ArrayList<>();
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
                ExecutorService editors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < stories.size(); i++) {
                Story story = stories.get(i);
                Runnable publish = () -> editors.execute(() -> {
                    try {
                        moothall.desk().publish(story.written());
                        published.put(story.written().id().toString(), System.nanoTime());
                    } catch (IOException | RuntimeException e) {
                        failures.add(e);
                    }
                });
                var _ = clock.schedule(publish, i * 1000L / aSecond, TimeUnit.MILLISECONDS);
            }
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
                for (String id : inIndex(published.keySet())) {
                    taken.add(System.nanoTime() - published.remove(id));
                }
                return taken.size() + failures.size() == stories.size();
            });
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " publications failed", failures.getFirst());
        }
        return Percentiles.ofNanos(taken);
    }

    private List<String> inIndex(Set<String> ids) {
        String query = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "size", 1000, "_source", false, "query", Map.of("ids", Map.of("values", List.copyOf(ids)))));
        return JsonMapper.shared()
                .readTree(Straight.json(elasticsearch.resolve("/" + alias + "/_search"), "POST", query))
                .at("/hits/hits")
                .valueStream()
                .map(hit -> hit.path("_id").asString())
                .toList();
    }

    private List<Story> write(int documents) throws IOException {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            String word = "w" + UUID.randomUUID().toString().substring(0, 8);
            stories.add(new Story(moothall.desk().writeStory("Walkabout " + word), word));
        }
        return stories;
    }

    private long findable(Story story) throws IOException {
        moothall.desk().publish(story.written());
        long published = System.nanoTime();
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> moothall.reader()
                        .search(story.word())
                        .contains(story.written().slug()));
        return System.nanoTime() - published;
    }

    private record Story(Written written, String word) {}
}
