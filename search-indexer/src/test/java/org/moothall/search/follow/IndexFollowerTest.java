package org.moothall.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;

class IndexFollowerTest extends SearchTest {

    @Test
    void followsByItselfWhenNudgedAndStopsWhenTold() {
        beginEmpty();
        follower.start();
        await().atMost(Duration.ofSeconds(20)).until(() -> follower.state().index() != null);
        long number = log.publish(Published.titled("Nudged"));
        follower.nudge();
        await().atMost(Duration.ofSeconds(20)).until(() -> follower.state().offset() == number);
        assertThat(follower.state().lag()).isZero();
        assertThat(follower.state().lastError()).isNull();

        follower.stop();
        assertThat(follower.isRunning()).isFalse();
        log.publish(Published.titled("Unheard"));
        follower.nudge();
        assertThat(follower.state().offset()).isEqualTo(number);
    }

    @Test
    void waitsLongerAfterEachFailureUpToALimit() {
        IndexingSettings settings = new IndexingSettings(true, Duration.ofMillis(500), Duration.ofSeconds(30));
        assertThat(settings.wait(0)).hasMillis(500);
        assertThat(settings.wait(1)).hasSeconds(1);
        assertThat(settings.wait(3)).hasSeconds(4);
        assertThat(settings.wait(1_000)).hasSeconds(30);
    }
}
