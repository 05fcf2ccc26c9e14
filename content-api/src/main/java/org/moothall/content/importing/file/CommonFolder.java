package org.moothall.content.importing.file;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The innermost folder that holds everything at some paths. */
final class CommonFolder {

    private CommonFolder() {}

    /** Without symbolic links. Paths that lead nowhere do not count. */
    static Path of(List<Path> paths) throws IOException {
        List<Path> there = paths.stream().filter(Files::exists).toList();
        if (there.isEmpty()) {
            return Path.of("").toRealPath();
        }
        Path common = folder(there.getFirst());
        for (Path path : there) {
            Path folder = folder(path);
            while (!folder.startsWith(common)) {
                common = above(common);
            }
        }
        return common;
    }

    private static Path folder(Path path) throws IOException {
        Path real = path.toRealPath();
        return Files.isDirectory(real) ? real : above(real);
    }

    private static Path above(Path path) {
        return requireNonNullElse(path.getParent(), path);
    }
}
