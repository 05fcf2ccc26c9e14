package org.moothall.content.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SenderLimitsTest {

    private static final int PER_ADDRESS = 20;
    private static final int OF_ALL = 1_000;

    private final AtomicLong now = new AtomicLong();
    private final SenderLimits limits = new SenderLimits(PER_ADDRESS, OF_ALL, now::get);

    @Test
    void oneAddressMaySayOnlySoMuch() {
        assertThat(admitted("192.0.2.1", PER_ADDRESS + 5)).isEqualTo(PER_ADDRESS);
        assertThat(limits.admits("192.0.2.2")).isTrue();
    }

    @Test
    void afterTenMinutesItMaySayMore() {
        admitted("192.0.2.1", PER_ADDRESS + 1);
        now.addAndGet(Duration.ofMinutes(10).plusSeconds(1).toNanos());
        assertThat(limits.admits("192.0.2.1")).isTrue();
    }

    @Test
    void manyAddressesTogetherMayNotFillTheTable() {
        long admitted = IntStream.range(0, OF_ALL + 50)
                .filter(n -> limits.admits("address " + n))
                .count();
        assertThat(admitted).isEqualTo(OF_ALL);
    }

    private long admitted(String address, int attempts) {
        return IntStream.range(0, attempts).filter(n -> limits.admits(address)).count();
    }
}
