package org.moothall.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.platform.running.Desk;
import org.moothall.platform.running.Desk.Written;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.RunningMoothall;

/** Two processes keep one schedule. */
class TwoSchedulersIT {

    private static final int DOCUMENTS = 20;
    private static final Duration AHEAD = Duration.ofSeconds(15);
    private static final String OFTEN = "--moothall.schedule.interval=100ms";

    private final Installation installation = Installation.fresh("two-schedulers");
    private final List<RunningMoothall> processes = new ArrayList<>();

    @BeforeEach
    void start() {
        processes.add(installation.start(OFTEN));
        processes.add(installation.start(OFTEN));
    }

    @AfterEach
    void end() {
        processes.forEach(RunningMoothall::close);
    }

    @Test
    void eachDocumentIsPublishedExactlyOnceThoughInTheEndOneProcessDiesAtThatMoment() throws Exception {
        List<UUID> documents = schedule(Instant.now().plus(AHEAD));
        publishesEachOnce(documents);

        documents.addAll(schedule(Instant.now().plus(AHEAD)));
        await().atMost(AHEAD.plusSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> installation.stored().published().size() > DOCUMENTS);
        processes.getFirst().kill();
        publishesEachOnce(documents);
    }

    private List<UUID> schedule(Instant moment) throws Exception {
        Desk desk = processes.getLast().desk();
        List<UUID> documents = new ArrayList<>();
        for (int story = 0; story < DOCUMENTS; story++) {
            Written written = desk.writeStory("Walkabout " + story);
            documents.add(desk.schedule(written, moment).id());
        }
        return documents;
    }

    private void publishesEachOnce(List<UUID> documents) {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() ->
                        assertThat(installation.stored().scheduled("DONE")).isEqualTo(documents.size()));
        assertThat(installation.stored().timesPublished()).containsOnlyKeys(documents);
        assertThat(installation.stored().timesPublished().values()).containsOnly(1L);
        assertThat(installation.stored().scheduled("FAILED")).isZero();
        Agreement.nothingIsHalfPublished(installation);
    }
}
