package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final CircuitBreaker breaker = new CircuitBreaker(Duration.ofNanos(10), now::get);

    @Test
    void oneFailureIsTolerated() {
        breaker.failed();
        assertThat(breaker.letsThrough()).isTrue();
        breaker.answered();
        breaker.failed();
        assertThat(breaker.letsThrough()).isTrue();
    }

    @Test
    void twoInARowKeepQuestionsAwayForAWhileAndThenOneTries() {
        breaker.failed();
        breaker.failed();
        assertThat(breaker.letsThrough()).isFalse();
        now.addAndGet(10);
        assertThat(breaker.letsThrough()).isTrue();
        assertThat(breaker.letsThrough()).as("another, while the first tries").isFalse();
    }

    @Test
    void oneAnswerOpensTheWayToAll() {
        breaker.failed();
        breaker.failed();
        now.addAndGet(10);
        assertThat(breaker.letsThrough()).isTrue();
        breaker.answered();
        assertThat(breaker.letsThrough()).isTrue();
        assertThat(breaker.letsThrough()).isTrue();
    }

    @Test
    void aTryThatFailsBeginsAnotherPause() {
        breaker.failed();
        breaker.failed();
        now.addAndGet(10);
        assertThat(breaker.letsThrough()).isTrue();
        breaker.failed();
        now.addAndGet(9);
        assertThat(breaker.letsThrough()).isFalse();
        now.addAndGet(1);
        assertThat(breaker.letsThrough()).isTrue();
    }
}
