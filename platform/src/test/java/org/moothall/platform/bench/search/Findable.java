package org.moothall.platform.bench.search;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.moothall.platform.bench.Percentiles;
import org.moothall.platform.running.Desk.Written;
import org.moothall.platform.running.RunningMoothall;

/** How long it takes from the answer that a document is published until a reader's search finds it. */
record Findable(RunningMoothall moothall) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    Percentiles oneByOne(int documents) throws IOException {
        List<Long> taken = new ArrayList<>();
        for (Story story : write(documents)) {
            taken.add(findable(story, Duration.ofMillis(10)));
        }
        return Percentiles.ofNanos(taken);
    }

    /** So many publications a second, whether those before can be found or not. */
    Percentiles stream(int aSecond, int seconds) throws IOException, InterruptedException {
        List<Long> taken = new CopyOnWriteArrayList<>();
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        List<Story> stories = write(aSecond * seconds);
        List<ScheduledFuture<?>> scheduled = new ArrayList<>();
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
                ExecutorService editors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < stories.size(); i++) {
                Story story = stories.get(i);
                Runnable publish = () -> editors.execute(() -> {
                    try {
                        taken.add(findable(story, Duration.ofMillis(100)));
                    } catch (IOException | RuntimeException e) {
                        failures.add(e);
                    }
                });
                scheduled.add(clock.schedule(publish, i * 1000L / aSecond, TimeUnit.MILLISECONDS));
            }
            await().atMost(PATIENCE).until(() -> taken.size() + failures.size() == scheduled.size());
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " publications failed", failures.getFirst());
        }
        return Percentiles.ofNanos(taken);
    }

    private List<Story> write(int documents) throws IOException {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            String word = "w" + UUID.randomUUID().toString().substring(0, 8);
            stories.add(new Story(moothall.desk().writeStory("Walkabout " + word), word));
        }
        return stories;
    }

    private long findable(Story story, Duration between) throws IOException {
        moothall.desk().publish(story.written());
        long published = System.nanoTime();
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(between)
                .until(() -> moothall.reader()
                        .search(story.word())
                        .contains(story.written().slug()));
        return System.nanoTime() - published;
    }

    private record Story(Written written, String word) {}
}
