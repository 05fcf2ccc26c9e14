package org.moothall.media.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.media.MediaSettings;
import org.moothall.media.refusal.RefusalCode;
import org.moothall.media.refusal.Refused;
import org.springframework.util.unit.DataSize;

class DecodeSlotsTest {

    private final DecodeSlots slots = new DecodeSlots(new MediaSettings(
            Path.of("images"), DataSize.ofMegabytes(1), 1, 1, List.of(80), 82, 1, Duration.ofMillis(20), ""));

    @Test
    void refusesWhoFindsNoPlaceInTime() throws IOException {
        String outcome = slots.run(() -> {
            assertThatThrownBy(() -> slots.run(() -> "second"))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.BUSY));
            return "first";
        });
        assertThat(outcome).isEqualTo("first");
    }

    @Test
    void givesThePlaceBackWhateverHappens() throws IOException {
        assertThatThrownBy(() -> slots.run(() -> {
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(slots.run(() -> "next")).isEqualTo("next");
    }
}
