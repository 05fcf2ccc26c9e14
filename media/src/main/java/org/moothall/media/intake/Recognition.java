package org.moothall.media.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moothall.media.image.Sniffed;
import org.moothall.media.image.Sniffer;
import org.moothall.media.image.SourceFormat;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;

/** Decides by its content what an upload is, and refuses what is not taken. */
final class Recognition {

    private static final String REMEDY = "Save it as JPEG, PNG or WebP, and upload that.";

    private Recognition() {}

    /** The format, whatever the filename says; the name is only quoted. */
    static SourceFormat formatOf(Path file, String filename) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return switch (Sniffer.sniff(content.readNBytes(Sniffer.HEAD))) {
                case Sniffed.Supported(SourceFormat format) -> format;
                case Sniffed.Unsupported(String name) ->
                    throw refusal(RefusalCode.UNSUPPORTED_FORMAT, "%s is in the format %s.".formatted(filename, name));
                case Sniffed.Animated(String name) ->
                    throw refusal(RefusalCode.ANIMATED_IMAGE, "%s is a moving %s image.".formatted(filename, name));
                case Sniffed.Unknown() ->
                    throw refusal(RefusalCode.NOT_AN_IMAGE, "The content of %s is not an image.".formatted(filename));
            };
        }
    }

    private static RuntimeException refusal(RefusalCode code, String message) {
        return Refusal.ofFile(code, message, REMEDY).refused();
    }
}
