package org.moothall.platform.fault;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.platform.running.Desk;
import org.moothall.platform.running.Desk.Written;

/** Editors at work: they write and publish one story after the other, and every third once more, until told to stop. */
final class PublishingStream implements AutoCloseable {

    private final Desk desk;
    private final Set<UUID> acknowledged = new ConcurrentSkipListSet<>();
    private final AtomicBoolean working = new AtomicBoolean(true);
    private final CopyOnWriteArrayList<RuntimeException> failures = new CopyOnWriteArrayList<>();
    private final List<Thread> editors;

    private PublishingStream(Desk desk, int editors) {
        this.desk = desk;
        this.editors = IntStream.range(0, editors)
                .mapToObj(editor -> Thread.ofPlatform().name("editor-" + editor).start(() -> work(editor)))
                .toList();
    }

    static PublishingStream of(Desk desk, int editors) {
        return new PublishingStream(desk, editors);
    }

    /** Waits until so many documents in all were published and acknowledged. */
    void awaitPublished(int documents) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> acknowledged.size() >= documents || !failures.isEmpty());
        throwFailure();
    }

    /** How many documents were acknowledged as published. */
    int published() {
        return acknowledged.size();
    }

    /** Lets everybody finish what they are at; the documents whose publication was acknowledged. */
    Set<UUID> stop() {
        close();
        throwFailure();
        return Set.copyOf(acknowledged);
    }

    @Override
    public void close() {
        working.set(false);
        for (Thread editor : editors) {
            try {
                editor.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void work(int editor) {
        for (int turn = 0; working.get(); turn++) {
            try {
                publish("Walkabout %d of editor %d".formatted(turn, editor), turn % 3 == 0);
            } catch (IOException e) {
                // The process is gone: nothing was acknowledged.
                return;
            } catch (RuntimeException e) {
                failures.add(e);
                return;
            }
        }
    }

    private void publish(String title, boolean twice) throws IOException {
        Written live = desk.publish(desk.writeStory(title));
        acknowledged.add(live.id());
        if (twice) {
            desk.publish(desk.rewrite(live, title + ", a month later"));
        }
    }

    private void throwFailure() {
        @Nullable RuntimeException first = failures.isEmpty() ? null : failures.getFirst();
        if (first != null) {
            throw first;
        }
    }
}
