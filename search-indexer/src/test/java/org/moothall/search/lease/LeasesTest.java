package org.moothall.search.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.search.SearchTest;
import org.springframework.beans.factory.annotation.Autowired;

class LeasesTest extends SearchTest {

    private static final Duration DURATION = Duration.ofMillis(600);

    @Autowired
    private Leases leases;

    private final String name = "test:" + UUID.randomUUID();

    @Test
    void areHeldByOneAtATimeAndGivenBack() {
        try (Lease lease = leases.take(name).orElseThrow()) {
            assertThat(leases.take(name)).isEmpty();
            assertThat(leases.isTaken(name)).isTrue();
            assertThat(lease.isHeld()).isTrue();
            assertThat(lease.confirm()).isTrue();
        }
        assertThat(leases.isTaken(name)).isFalse();
        leases.take(name).orElseThrow().close();
    }

    @Test
    void areRenewedForAsLongAsTheyAreHeld() {
        Leases brief = new Leases(jdbc, new LeaseSettings(DURATION));
        try (Lease lease = brief.take(name).orElseThrow()) {
            await().during(DURATION.multipliedBy(2))
                    .atMost(DURATION.multipliedBy(4))
                    .until(() -> lease.isHeld() && leases.take(name).isEmpty());
        }
    }

    @Test
    void passToTheNextWhenTheirHolderIsDead() {
        jdbc.sql("insert into index_lease values (:name, uuid(), utc_timestamp(6) + interval 1 second)")
                .param("name", name)
                .update();
        assertThat(leases.take(name)).isEmpty();
        await().atMost(Duration.ofSeconds(5))
                .until(() -> leases.take(name).map(Lease::isHeld).orElse(false));
    }

    @Test
    void knowThatTheyWereTakenOver() {
        Lease lease = leases.take(name).orElseThrow();
        jdbc.sql("update index_lease set holder = uuid() where name = :name")
                .param("name", name)
                .update();
        assertThat(lease.confirm()).isFalse();
        assertThat(lease.isHeld()).isFalse();
        lease.close();
        assertThat(leases.isTaken(name)).as("the other's").isTrue();
    }
}
