package org.moothall.content.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.AccessSettings;
import org.moothall.content.access.AccessSettings.SignInLimits;
import org.moothall.content.access.MovableClock;

class SignInThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final SignInThrottle throttle = new SignInThrottle(
            new AccessSettings(true, Duration.ofDays(1), new SignInLimits(2, 4, Duration.ofMinutes(10)), null), clock);

    @Test
    void countsByUsernameAndAddress() {
        throttle.attempt("cathy", "10.0.0.1");
        throttle.attempt("cathy", "10.0.0.1");

        assertThat(throttle.attempt("cathy", "10.0.0.1")).contains(Duration.ofMinutes(10));
        assertThat(throttle.attempt("cathy", "10.0.0.2")).isEmpty();
        assertThat(throttle.attempt("shabir", "10.0.0.1")).isEmpty();
    }

    @Test
    void countsByAddressWhateverTheUsername() {
        for (String username : new String[] {"a", "b", "c", "d"}) {
            assertThat(throttle.attempt(username, "10.0.0.1")).isEmpty();
        }

        assertThat(throttle.attempt("e", "10.0.0.1")).isPresent();
    }

    @Test
    void waitingHelpsAndTryingMeanwhileDoesNotMakeItLonger() {
        throttle.attempt("cathy", "10.0.0.1");
        throttle.attempt("cathy", "10.0.0.1");
        clock.pass(Duration.ofMinutes(9));
        assertThat(throttle.attempt("cathy", "10.0.0.1")).contains(Duration.ofMinutes(1));
        clock.pass(Duration.ofMinutes(1));

        assertThat(throttle.attempt("cathy", "10.0.0.1")).isEmpty();
    }

    @Test
    void successForgetsEarlierMistakes() {
        throttle.attempt("cathy", "10.0.0.1");
        throttle.attempt("cathy", "10.0.0.1");
        throttle.succeeded("cathy", "10.0.0.1");

        assertThat(throttle.attempt("cathy", "10.0.0.1")).isEmpty();
    }
}
