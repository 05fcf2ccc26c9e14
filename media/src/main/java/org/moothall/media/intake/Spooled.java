package org.moothall.media.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.moothall.media.image.Sha256;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;
import org.springframework.util.unit.DataSize;

/** An upload's bytes in a temporary file of their own, which goes when this is closed. */
record Spooled(Path file, String sha256) implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    /** Copies the stream; stops reading at the first byte beyond the limit. */
    static Spooled from(InputStream content, DataSize limit) throws IOException {
        Path file = Files.createTempFile("moothall-upload-", ".part");
        try {
            return new Spooled(file, copy(content, file, limit));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static String copy(InputStream content, Path file, DataSize limit) throws IOException {
        var digest = Sha256.digest();
        long total = 0;
        try (var out = Files.newOutputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                total += read;
                if (total > limit.toBytes()) {
                    throw tooLarge(limit).refused();
                }
                digest.update(chunk, 0, read);
                out.write(chunk, 0, read);
            }
        }
        if (total == 0) {
            throw empty().refused();
        }
        return Sha256.hex(digest);
    }

    static Refusal empty() {
        return Refusal.ofFile(
                RefusalCode.EMPTY_UPLOAD,
                "There is no file, or one without content.",
                "Choose an image and upload it.");
    }

    static Refusal tooLarge(DataSize limit) {
        return Refusal.ofFile(
                RefusalCode.UPLOAD_TOO_LARGE,
                "The upload has more than %s.".formatted(inMegabytes(limit)),
                "Save the image in a smaller size or with more compression, and upload it again.");
    }

    private static String inMegabytes(DataSize limit) {
        return new DecimalFormat("#.## MB", DecimalFormatSymbols.getInstance(Locale.UK))
                .format(limit.toBytes() / 1_048_576.0);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
