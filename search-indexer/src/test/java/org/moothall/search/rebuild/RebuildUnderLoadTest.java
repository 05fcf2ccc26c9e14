package org.moothall.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.moothall.search.query.Audience;
import org.springframework.beans.factory.annotation.Autowired;

/** Rebuilds while readers search, editors publish and the follower follows. */
class RebuildUnderLoadTest extends SearchTest {

    private static final int REBUILDS = 4;

    @Autowired
    private RebuildIndex rebuild;

    private final Published always = Published.titled("Always there");
    private final Published[] documents = new Published[60];
    private final Map<UUID, Long> newest = new ConcurrentHashMap<>();
    private final Collection<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicInteger searches = new AtomicInteger();

    @Test
    void failsNoSearchAndLosesNoPublication() {
        beginWith(always);
        newest.put(always.id(), 1L);
        for (int i = 0; i < documents.length; i++) {
            documents[i] = Published.titled("Document " + i);
        }
        try (ExecutorService others = Executors.newCachedThreadPool()) {
            others.execute(() -> untilDone(this::search));
            others.execute(() -> untilDone(this::search));
            others.execute(() -> untilDone(follower::catchUp));
            Random random = new Random(7);
            others.execute(() -> untilDone(() -> publish(random)));
            for (int i = 0; i < REBUILDS; i++) {
                rebuild.run("test " + i);
            }
            done.set(true);
        }
        assertThat(failures).isEmpty();
        assertThat(searches).hasValueGreaterThan(REBUILDS);
        catchUp();
        assertThat(contents().visible()).isEqualTo(newest);
        assertThat(indices.spare()).isEmpty();
    }

    private void search() {
        assertThat(search("always there", Audience.PUBLIC).total()).isPositive();
        searches.incrementAndGet();
    }

    private void publish(Random random) {
        Published document = documents[random.nextInt(documents.length)];
        if (random.nextInt(5) == 0) {
            log.withdraw(document);
            newest.remove(document.id());
        } else {
            newest.put(document.id(), log.publish(document));
        }
    }

    private void untilDone(Runnable action) {
        while (!done.get()) {
            try {
                action.run();
            } catch (RebuildUnderWay e) {
                assertThat(e).hasMessageContaining("already");
            } catch (Throwable e) {
                if (!(e instanceof org.moothall.search.definition.IndexGone)) {
                    failures.add(e);
                }
            }
        }
    }
}
