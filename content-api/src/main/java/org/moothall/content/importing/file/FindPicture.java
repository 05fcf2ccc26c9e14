package org.moothall.content.importing.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds an image by the path that a file names it by. */
public final class FindPicture {

    private FindPicture() {}

    /** Where the image is, or why it is not taken. */
    public sealed interface Answer {}

    /** The image's file, without symbolic links. */
    public record Found(Path real) implements Answer {}

    /** Nothing that may be taken. */
    public record Wrong(String message, String remedy) implements Answer {}

    /** Looks from the folder of the file that names it, and never outside of the import's root. */
    public static Answer from(ImportFile file, String relative) {
        Path path = path(relative);
        if (path == null || path.isAbsolute()) {
            return new Wrong(
                    "“" + relative + "” is no path from this file's folder.",
                    "Write it as seen from this file, such as ../artwork/meltham.png.");
        }
        Path lookedFor = file.real().resolveSibling(path).normalize();
        if (!lookedFor.startsWith(file.root())) {
            return outside(relative, file);
        }
        try {
            if (!Files.isRegularFile(lookedFor)) {
                return new Wrong(
                        "There is no file “" + relative + "” as seen from this file's folder.", "Check the path.");
            }
            Path real = lookedFor.toRealPath();
            return real.startsWith(file.root()) ? new Found(real) : outside(relative, file);
        } catch (IOException e) {
            return new Wrong("“" + relative + "” cannot be read: " + e.getMessage() + ".", "Check its permissions.");
        }
    }

    private static Wrong outside(String relative, ImportFile file) {
        return new Wrong(
                "“" + relative + "” leads outside of the folder that is imported, "
                        + file.root().getFileName() + ".",
                "Import the folder that holds both, or name it with --root.");
    }

    private static @Nullable Path path(String text) {
        try {
            return text.isBlank() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
