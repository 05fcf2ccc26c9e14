package org.moothall.platform.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders below {@code platform/target}, for what the processes of a test write. */
public final class TestFolder {

    private static final Path TARGET = root().resolve("platform/target");

    private TestFolder() {}

    /** The top of the project. */
    public static Path root() {
        return Path.of(System.getProperty("moothall.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    /** A new, empty folder of this name; what an earlier run left there is gone. */
    public static Path fresh(String name) {
        Path folder = TARGET.resolve("running").resolve(name).toAbsolutePath();
        try {
            FileSystemUtils.deleteRecursively(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot empty " + folder, e);
        }
    }

    /** The jar that is shipped. */
    public static Path jar() {
        return TARGET.resolve("moothall.jar").toAbsolutePath();
    }

    /** Where pictures of journeys that failed go. */
    public static Path journeys() {
        return TARGET.resolve("journeys").toAbsolutePath();
    }
}
