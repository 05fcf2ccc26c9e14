package org.moothall.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.media.settings.SettingsCheck;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What media may be told from outside. A wrong value stops the start with the key, the value and the remedy.
 *
 * @param folder where masters and renditions are kept; shared between replicas
 * @param maxUpload the most bytes that one upload may have
 * @param maxPixels the most pixels, width times height, that an image may have once decoded
 * @param maxSide the most pixels on either side
 * @param ladder the widths in which renditions are made, in px
 * @param quality of JPEG and WebP renditions, 1 to 100
 * @param concurrentDecodes how many images are decoded at once; each may need 8 bytes for each of {@code maxPixels}
 * @param decodeWait how long a request waits for its turn to decode
 * @param publicAddress put before the address of every rendition, for example {@code https://media.example.gov.uk}
 */
@ConfigurationProperties("moothall.media")
public record MediaSettings(
        @Nullable Path folder,
        @DefaultValue("25MB") DataSize maxUpload,
        @DefaultValue("50000000") long maxPixels,
        @DefaultValue("20000") int maxSide,

        @DefaultValue({"80", "160", "240", "320", "480", "640", "800", "960", "1200", "1440", "1920", "2560", "3840"})
        List<Integer> ladder,

        @DefaultValue("82") int quality,
        @DefaultValue("2") int concurrentDecodes,
        @DefaultValue("10s") Duration decodeWait,
        @DefaultValue("") String publicAddress) {

    public MediaSettings {
        var check = new SettingsCheck("moothall.media");
        check.require(
                folder != null, "folder", "", "name a folder that outlives restarts, such as /var/lib/moothall/media");
        check.require(maxUpload.toBytes() > 0, "max-upload", maxUpload, "use a size such as 25MB");
        check.require(maxPixels > 0, "max-pixels", maxPixels, "use a number such as 50000000");
        check.require(maxSide > 0, "max-side", maxSide, "use a number such as 20000");
        check.require(isRising(ladder), "ladder", ladder, "list widths in px, each larger than the one before");
        check.require(quality >= 1 && quality <= 100, "quality", quality, "use a number from 1 to 100");
        check.require(concurrentDecodes > 0, "concurrent-decodes", concurrentDecodes, "use a number from 1");
        check.require(!decodeWait.isNegative(), "decode-wait", decodeWait, "use a duration such as 10s");
        check.require(!publicAddress.endsWith("/"), "public-address", publicAddress, "leave out the slash at its end");
        ladder = List.copyOf(ladder);
    }

    /** Where masters and renditions are kept. */
    @Override
    public Path folder() {
        if (folder == null) {
            throw new IllegalStateException("moothall.media.folder was checked at the start");
        }
        return folder;
    }

    private static boolean isRising(List<Integer> widths) {
        return !widths.isEmpty()
                && widths.getFirst() > 0
                && IntStream.range(1, widths.size()).allMatch(rung -> widths.get(rung - 1) < widths.get(rung));
    }
}
