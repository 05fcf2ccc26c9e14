package org.moothall.content.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnTest {

    private final AtomicInteger left = new AtomicInteger();
    private final Turn<String> turn = Turn.of(() -> "done", left::incrementAndGet);

    @Test
    void thePlaceIsFreeWhenTheWorkHasEndedAndItsCallerIsBack() {
        turn.run();
        assertThat(left).hasValue(0);
        turn.callerIsBack();
        assertThat(left).hasValue(1);
    }

    @Test
    void thePlaceIsHeldByWorkThatItsCallerNoLongerWaitsFor() {
        turn.callerIsBack();
        assertThat(left).hasValue(0);
        turn.run();
        assertThat(left).hasValue(1);
    }

    @Test
    void aTurnThatWasGivenUpIsNeitherWorkedOnNorHeld() {
        assertThat(turn.giveUp()).isTrue();
        turn.callerIsBack();
        assertThat(left).hasValue(1);
        turn.run();
        assertThat(turn.isDone()).isFalse();
        assertThat(left).hasValue(1);
    }

    @Test
    void aTurnThatAWorkerHasTakenCannotBeGivenUp() {
        turn.run();
        assertThat(turn.giveUp()).isFalse();
    }
}
