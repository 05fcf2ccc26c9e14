package org.moothall.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.platform.running.Desk;
import org.moothall.platform.running.Desk.Written;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.RunningMoothall;

/** The program dies when documents are published and search does not know of them yet. */
class KilledBetweenPublishAndIndexIT {

    private final Installation installation = Installation.fresh("killed-before-index");

    @Test
    void everythingPublishedIsIndexedOnceAtItsNewestVersion() throws Exception {
        Written withdrawn = publishWithoutIndexingAndDie();

        assertThat(installation.index().versions()).isEmpty();
        try (RunningMoothall again = installation.start()) {
            Agreement.indexHoldsTheNewest(installation);
            Agreement.nothingIsHalfPublished(installation);
            assertThat(again.reader().search("walkabout")).hasSize(12).doesNotContain(withdrawn.slug());
        }
    }

    private Written publishWithoutIndexingAndDie() throws Exception {
        try (RunningMoothall moothall = installation.start("--moothall.roles=api")) {
            Desk desk = moothall.desk();
            List<Written> live = new ArrayList<>();
            for (int story = 0; story < 12; story++) {
                live.add(desk.publish(desk.writeStory("Walkabout " + story)));
            }
            for (Written each : live.subList(0, 6)) {
                desk.publish(desk.rewrite(each, "Walkabout, a month later"));
            }
            Written gone = desk.withdraw(desk.publish(desk.writeStory("Walkabout that was called off")));
            moothall.kill();
            return gone;
        }
    }
}
