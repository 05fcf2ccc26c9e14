package org.moothall.media.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a file's format by its first bytes. */
public final class Sniffer {

    /** How many bytes of the file the sniffer wants to see. */
    public static final int HEAD = 2048;

    private static final Map<String, String> OTHER_FORMATS = Map.ofEntries(
            Map.entry("BM", "BMP"),
            Map.entry("II*\0", "TIFF"),
            Map.entry("MM\0*", "TIFF"),
            Map.entry("%PDF-", "PDF"),
            Map.entry("8BPS", "Photoshop"),
            Map.entry("\0\0\1\0", "icon"),
            Map.entry("\0\0\0\14jP  ", "JPEG 2000"),
            Map.entry("\0\0\0\14JXL ", "JPEG XL"),
            Map.entry("\377\12", "JPEG XL"));

    private static final Map<Set<String>, String> BRANDS = Map.of(
            Set.of("avif", "avis"), "AVIF",
            Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"), "HEIC",
            Set.of("isom", "iso2", "mp41", "mp42", "qt  ", "M4V "), "video");

    private Sniffer() {}

    /** Judges by the first {@link #HEAD} bytes, or all of a shorter file. */
    public static Sniffed sniff(byte[] head) {
        String text = new String(head, ISO_8859_1);
        return isAnimatedWebp(text) ? new Sniffed.Animated("WebP") : still(text);
    }

    private static Sniffed still(String text) {
        return supported(text)
                .<Sniffed>map(Sniffed.Supported::new)
                .or(() -> unsupported(text).map(Sniffed.Unsupported::new))
                .orElseGet(Sniffed.Unknown::new);
    }

    private static Optional<SourceFormat> supported(String text) {
        if (text.startsWith("\377\330\377")) {
            return Optional.of(SourceFormat.JPEG);
        }
        if (text.startsWith("\211PNG\r\n\32\n")) {
            return Optional.of(SourceFormat.PNG);
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return Optional.of(SourceFormat.GIF);
        }
        return text.startsWith("RIFF") && text.startsWith("WEBP", 8)
                ? Optional.of(SourceFormat.WEBP)
                : Optional.empty();
    }

    /** The second flag of the extended header, as Google's "WebP Container Specification" has it. */
    private static boolean isAnimatedWebp(String text) {
        return text.startsWith("WEBPVP8X", 8) && text.length() > 20 && (text.charAt(20) & 2) != 0;
    }

    private static Optional<String> unsupported(String text) {
        if (text.startsWith("ftyp", 4)) {
            return BRANDS.entrySet().stream()
                    .filter(brand -> brand.getKey().stream().anyMatch(name -> text.startsWith(name, 8)))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
        if (text.toLowerCase(Locale.ROOT).contains("<svg")) {
            return Optional.of("SVG");
        }
        return OTHER_FORMATS.entrySet().stream()
                .filter(other -> text.startsWith(other.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
