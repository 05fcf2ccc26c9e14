package org.moothall.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.testing.ContentTest;

class PublishingRaceTest extends ContentTest {

    private static final int EDITORS = 16;

    /** Does all of it at the same moment. */
    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(work.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> each : work) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    private long head() {
        return jdbc.queryForObject("select number from publication_log_head", Long.class);
    }

    @Test
    void followersOfTheLogSeeNoNumberBeforeTheOnesBelowIt() throws Exception {
        long before = head();
        List<Callable<Document>> work = new ArrayList<>();
        for (int i = 0; i < EDITORS * 3; i += 3) {
            List<Document> drafts =
                    List.of(desk.draft(story("A" + i)), desk.draft(story("B" + i)), desk.draft(story("C" + i)));
            work.add(() -> {
                drafts.forEach(desk::publish);
                return drafts.getLast();
            });
        }
        AtomicBoolean done = new AtomicBoolean();
        List<Long> followed = Collections.synchronizedList(new ArrayList<>());
        Thread follower = Thread.ofPlatform().start(() -> {
            boolean last = false;
            while (!last) {
                last = done.get();
                long known = followed.isEmpty() ? before : followed.getLast();
                followed.addAll(jdbc.queryForList(
                        "select number from publication_log where number > ? order by number", Long.class, known));
            }
        });

        together(work);
        done.set(true);
        follower.join();

        assertThat(head()).isEqualTo(before + EDITORS * 3L);
        assertThat(followed)
                .isEqualTo(LongStream.rangeClosed(before + 1, head()).boxed().toList());
    }

    @Test
    void oneOfTwoEditorsWhoPublishTheSameWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            Document document = desk.draft(story("Ask Ashbrow"));
            Callable<Object> publish = () -> {
                try {
                    return desk.publish(document).state();
                } catch (Refused refused) {
                    return refused.refusals().getFirst().code();
                }
            };

            assertThat(together(List.of(publish, publish)))
                    .containsExactlyInAnyOrder(DocumentState.LIVE, RefusalCode.STALE_VERSION);
            assertThat(Readers.of(jdbc, document).log()).containsExactly("PUBLISHED");
        }
    }
}
