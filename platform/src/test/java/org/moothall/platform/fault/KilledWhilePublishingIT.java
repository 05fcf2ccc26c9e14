package org.moothall.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.RunningMoothall;

/** The program dies while several editors publish. */
class KilledWhilePublishingIT {

    private final Installation installation = Installation.fresh("killed-while-publishing");

    @Test
    void whatWasAcknowledgedIsThereAndNothingIsHalf() throws Exception {
        Set<UUID> acknowledged = publishUntilKilled();

        assertThat(installation.stored().published().keySet()).containsAll(acknowledged);
        Agreement.nothingIsHalfPublished(installation);
        try (RunningMoothall again = installation.start()) {
            assertThat(again.reader().total())
                    .isEqualTo(installation.stored().published().size());
            again.desk().publish(again.desk().writeStory("Walkabout after the fall"));
            Agreement.indexHoldsTheNewest(installation);
            Agreement.nothingIsHalfPublished(installation);
        }
    }

    private Set<UUID> publishUntilKilled() {
        try (RunningMoothall moothall = installation.start();
                PublishingStream editors = PublishingStream.of(moothall.desk(), 4)) {
            editors.awaitPublished(40);
            moothall.kill();
            return editors.stop();
        }
    }
}
