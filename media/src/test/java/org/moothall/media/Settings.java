package org.moothall.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Settings for tests that need no Spring. */
public final class Settings {

    private Settings() {}

    /** The defaults, but for the folder. */
    public static MediaSettings in(Path folder) {
        return new MediaSettings(
                folder,
                DataSize.ofMegabytes(25),
                50_000_000,
                20_000,
                List.of(80, 160, 320, 640, 1280, 2560),
                82,
                2,
                Duration.ofSeconds(10),
                "");
    }
}
