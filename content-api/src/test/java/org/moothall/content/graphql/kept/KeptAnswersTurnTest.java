package org.moothall.content.graphql.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.moothall.content.graphql.kept.KeptAnswers.Turn;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

/** An answer is made by one, however many ask for it. */
class KeptAnswersTurnTest {

    private static final int READERS = 30;
    private static final AnswerKey KEY =
            AnswerKey.of("PUBLIC", new MockHttpServletRequest("GET", "/graphql"), new byte[0]);

    private final Version version = new Version();
    private final KeptAnswers answers = new KeptAnswers(
            version, new KeptSettings(DataSize.ofMegabytes(1), Duration.ofMinutes(1), Duration.ZERO, Duration.ZERO));
    private final Set<KeptAnswer> made = ConcurrentHashMap.newKeySet();

    @Test
    void whoComesMeanwhileWaitsForIt() throws InterruptedException {
        Turn first = answers.turn(KEY);
        assertThat(first.mine()).isTrue();
        Set<KeptAnswer> sent = whatReadersSend(() -> make(first));
        assertThat(made).hasSize(1);
        assertThat(sent).isEqualTo(made);
    }

    @Test
    void whatIsOldByTheTimeItIsMadeIsMadeOnceMoreAndNotByEachWhoWaited() throws InterruptedException {
        Turn first = answers.turn(KEY);
        Set<KeptAnswer> sent = whatReadersSend(() -> {
            version.number = 2;
            make(first);
        });
        assertThat(made).hasSize(2);
        assertThat(sent).hasSize(1);
        assertThat(answers.turn(KEY).kept()).isIn(sent);
    }

    @Test
    void whatTurnsOutNotToBeKeptIsMadeByEach() throws InterruptedException {
        Turn first = answers.turn(KEY);
        assertThat(first.mine()).isTrue();
        assertThat(whatReadersSend(() -> answers.made(KEY, first))).hasSize(READERS);
    }

    @Test
    void whileNobodyKnowsTheVersionEachMakesItsOwn() {
        version.number = -1;
        assertThat(answers.turn(KEY)).isEqualTo(new Turn(null, OptionalLong.empty(), false));
    }

    /** The answers that many readers send who come before this happens. */
    private Set<KeptAnswer> whatReadersSend(Runnable meanwhile) throws InterruptedException {
        Set<KeptAnswer> sent = ConcurrentHashMap.newKeySet();
        CountDownLatch came = new CountDownLatch(READERS);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < READERS; reader++) {
                readers.execute(() -> {
                    came.countDown();
                    Turn turn = answers.turn(KEY);
                    sent.add(turn.kept() == null ? make(turn) : turn.kept());
                });
            }
            came.await();
            meanwhile.run();
        }
        return sent;
    }

    private KeptAnswer make(Turn turn) {
        KeptAnswer answer = new KeptAnswer(new byte[0], "text/plain");
        made.add(answer);
        if (turn.mine()) {
            answers.keep(KEY, turn.version().orElseThrow(), answer);
            answers.made(KEY, turn);
        }
        return answer;
    }

    private static final class Version implements AnswerVersion {

        private volatile long number = 1;

        @Override
        public OptionalLong current() {
            return number < 0 ? OptionalLong.empty() : OptionalLong.of(number);
        }

        @Override
        public void follow() {
            throw new UnsupportedOperationException();
        }
    }
}
