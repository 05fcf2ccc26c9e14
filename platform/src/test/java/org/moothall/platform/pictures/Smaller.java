package org.moothall.platform.pictures;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a picture a third as large where {@code pngquant} is installed, and leaves it where not. */
final class Smaller {

    private Smaller() {}

    static void make(Path picture) {
        try {
            new ProcessBuilder(
                            "pngquant",
                            "--force",
                            "--skip-if-larger",
                            "--strip",
                            "--ext",
                            ".png",
                            "--quality",
                            "60-95",
                            picture.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // It is not installed: the picture is larger, and no worse.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
