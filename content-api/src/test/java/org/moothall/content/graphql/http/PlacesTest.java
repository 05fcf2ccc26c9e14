package org.moothall.content.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.moothall.content.graphql.Concurrency;
import org.moothall.content.graphql.RequestErrorCode;

class PlacesTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void whoHasNoPlaceAndMayNotWaitIsRefusedUntilThereIsOneAgain() throws BadRequest, TimeoutException {
        Places places = places(0, LONG);
        CompletableFuture<String> first = untilTheEnd(places);
        assertThat(places.full()).isTrue();
        assertRefused(places);
        end.countDown();
        assertThat(first.join()).isEqualTo("done");
        assertThat(places.during(() -> "next", null)).isEqualTo("next");
    }

    @Test
    void whoHasWaitedLongEnoughIsRefusedAndLeavesRoomForAnother() throws BadRequest, TimeoutException {
        Places places = places(1, SHORT);
        CompletableFuture<String> first = untilTheEnd(places);
        assertRefused(places);
        assertThat(places.full()).isFalse();
        end.countDown();
        assertThat(first.join()).isEqualTo("done");
        assertThat(places.during(() -> "next", null)).isEqualTo("next");
    }

    @Test
    void whatTakesLongerThanItMayIsInterruptedAndHoldsItsPlaceUntilItHasEnded() {
        Places places = places(0, SHORT);
        CountDownLatch interrupted = new CountDownLatch(1);
        assertThatThrownBy(() -> places.during(
                        () -> {
                            try {
                                new CountDownLatch(1).await();
                            } catch (InterruptedException e) {
                                interrupted.countDown();
                                end.await();
                            }
                            return "late";
                        },
                        SHORT))
                .isInstanceOf(TimeoutException.class);
        await().until(() -> interrupted.getCount() == 0);
        assertThat(places.full()).isTrue();
        end.countDown();
        await().until(() -> !places.full());
    }

    @Test
    void whatMayTakeAsLongAsItTakesIsWaitedForBeyondThePatienceOfThoseWhoWait() throws BadRequest, TimeoutException {
        Places places = places(0, Duration.ofMillis(1));
        String done = places.during(
                () -> {
                    end.await(SHORT.toMillis(), TimeUnit.MILLISECONDS);
                    return "done";
                },
                null);
        assertThat(done).isEqualTo("done");
    }

    @Test
    void whatTheWorkThrowsTheCallerGetsAndThePlaceIsFreeAgain() {
        Places places = places(0, LONG);
        assertThatThrownBy(() -> places.during(
                        () -> {
                            throw new IllegalArgumentException("no such ward");
                        },
                        null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such ward");
        assertThat(places.full()).isFalse();
    }

    private static Places places(int queue, Duration patience) {
        return new Places("test", new Concurrency(1, queue, patience));
    }

    private CompletableFuture<String> untilTheEnd(Places places) {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> done = CompletableFuture.supplyAsync(() -> during(places, begun));
        await().until(() -> begun.getCount() == 0);
        return done;
    }

    private String during(Places places, CountDownLatch begun) {
        try {
            return places.during(
                    () -> {
                        begun.countDown();
                        end.await();
                        return "done";
                    },
                    null);
        } catch (BadRequest | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(Places places) {
        assertThatThrownBy(() -> places.during(() -> "never", null))
                .isInstanceOfSatisfying(
                        BadRequest.class,
                        refused -> assertThat(refused.error().code()).isEqualTo(RequestErrorCode.TOO_BUSY));
    }
}
