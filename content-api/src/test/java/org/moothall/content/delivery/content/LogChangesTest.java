package org.moothall.content.delivery.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.moothall.content.delivery.content.LogChanges.Named;
import org.moothall.content.graphql.kept.AnswerVersion;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;

/** How many publications there have been is told by a script; each jump is so large that the log itself need not be asked. */
class LogChangesTest {

    private static final long FIRST = 10_000;
    private static final long BEFORE = FIRST - 1;

    private final Script script = new Script();
    private final LogChanges changes = new LogChanges(
            JdbcClient.create(new DriverManagerDataSource("jdbc:none:")),
            new CacheSettings(DataSize.ofMegabytes(1), 1000, DataSize.ofMegabytes(1), Duration.ofMinutes(10)),
            new StaticListableBeanFactory(Map.of("version", script)).getBeanProvider(AnswerVersion.class));

    @Test
    void whatIsKeptHoldsForWhoKnowsAnOlderNumberThanOthersHaveLookedAt() {
        script.tells(FIRST, FIRST);
        assertThat(changes.now()).extracting(Named::upTo).isEqualTo(FIRST);
        script.tells(BEFORE, FIRST);
        assertThat(changes.now()).matches(now -> now.holds(UUID.randomUUID(), FIRST));
    }

    @Test
    void nothingFromBeforeHoldsWhenTheLogHasGoneBack() {
        script.tells(FIRST, FIRST);
        changes.now();
        script.tells(BEFORE, BEFORE);
        assertThat(changes.now()).matches(now -> now.upTo() == BEFORE && !now.holds(UUID.randomUUID(), BEFORE - 1));
    }

    /** Says what it is told to say, once each. */
    private static final class Script implements AnswerVersion {

        private final Queue<Long> numbers = new LinkedBlockingQueue<>();

        void tells(Long... next) {
            numbers.addAll(List.of(next));
        }

        @Override
        public OptionalLong current() {
            return OptionalLong.of(numbers.remove());
        }

        @Override
        public void follow() {}
    }
}
