package org.moothall.media.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SingleFlightTest {

    private final SingleFlight<String, Integer> flights = new SingleFlight<>();
    private final AtomicInteger takeoffs = new AtomicInteger();

    @Test
    void doesTheWorkOnceForAllWhoAskMeanwhile() throws Exception {
        var landing = new CountDownLatch(1);
        List<FutureTask<Integer>> answers = new ArrayList<>();
        List<Thread> crowd = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            answers.add(new FutureTask<>(() -> flights.run("hall", () -> takeOffAfter(landing))));
            crowd.add(Thread.ofPlatform().start(answers.getLast()));
        }
        Awaitility.await().until(() -> crowd.stream().allMatch(one -> one.getState() == Thread.State.WAITING));
        landing.countDown();
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(1);
        }
        assertThat(takeoffs).hasValue(1);
    }

    @Test
    void worksAgainOnceLanded() {
        assertThat(flights.run("hall", takeoffs::incrementAndGet)).isEqualTo(1);
        assertThat(flights.run("hall", takeoffs::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void letsTheNextTryAfterAFailure() {
        assertThatThrownBy(() -> flights.run("hall", () -> {
                    throw new IllegalStateException("fog");
                }))
                .hasMessage("fog");
        assertThat(flights.run("hall", takeoffs::incrementAndGet)).isEqualTo(1);
    }

    private int takeOffAfter(CountDownLatch landing) {
        try {
            landing.await();
            return takeoffs.incrementAndGet();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
