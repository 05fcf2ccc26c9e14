package org.moothall.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.StoredContent;

/** What must agree with each other once everything has come to rest. */
final class Agreement {

    private static final Duration REST = Duration.ofMinutes(2);

    private Agreement() {}

    /** The index holds every published document exactly once, at its newest version, and nothing else can be found. */
    static void indexHoldsTheNewest(Installation installation) {
        await().atMost(REST)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    StoredContent stored = installation.stored();
                    assertThat(installation.index().versions()).isEqualTo(stored.newestEntries());
                    assertThat(installation.index().findable()).isEqualTo(stored.published());
                });
    }

    /** Documents, lists, log and editions tell the same of every document: nothing is published by half. */
    static void nothingIsHalfPublished(Installation installation) {
        StoredContent stored = installation.stored();
        assertThat(stored.published()).isEqualTo(stored.newestOfLive()).isEqualTo(stored.listed());
        assertThat(stored.liveEditions().keySet()).isEqualTo(stored.published().keySet());
        assertThat(stored.liveEditions().values()).allMatch(editions -> editions == 1);
        assertThat(stored.gapsInLog()).isZero();
    }
}
