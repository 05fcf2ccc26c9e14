package org.moothall.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.moothall.media.refusal.RefusalCode;
import org.moothall.media.refusal.Refused;
import org.springframework.util.unit.DataSize;

class SpooledTest {

    private static final DataSize LIMIT = DataSize.ofMegabytes(1);

    @Test
    void keepsTheBytesUntilItIsClosed() throws IOException {
        var spooled = Spooled.from(new ByteArrayInputStream(new byte[] {1, 2, 3}), LIMIT);
        assertThat(spooled.file()).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(spooled.sha256()).isEqualTo("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
        spooled.close();
        assertThat(Files.exists(spooled.file())).isFalse();
    }

    @Test
    void takesAnUploadOfExactlyTheLimit() throws IOException {
        try (var spooled = Spooled.from(new ByteArrayInputStream(new byte[1 << 20]), LIMIT)) {
            assertThat(spooled.file()).hasSize(1 << 20);
        }
    }

    @Test
    void stopsReadingAsSoonAsTheLimitIsPassed() {
        var read = new AtomicLong();
        assertThatThrownBy(() -> Spooled.from(endless(read), LIMIT)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.UPLOAD_TOO_LARGE);
            assertThat(refused.refusal().message()).isEqualTo("The upload has more than 1 MB.");
        });
        assertThat(read.get()).isLessThan((1 << 20) + (1 << 17));
    }

    @Test
    void refusesAnUploadOfNothing() {
        assertThatThrownBy(() -> Spooled.from(InputStream.nullInputStream(), LIMIT))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.EMPTY_UPLOAD));
    }

    private static InputStream endless(AtomicLong read) {
        return new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 0;
            }

            @Override
            public int read(byte[] chunk, int offset, int length) {
                read.addAndGet(length);
                return length;
            }
        };
    }
}
