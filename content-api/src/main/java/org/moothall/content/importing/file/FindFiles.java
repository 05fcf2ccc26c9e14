package org.moothall.content.importing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.content.importing.problem.Problem;

/** Finds the files at paths: files as they are, folders with every {@code .md} and {@code .yaml} below them, in order. */
public final class FindFiles {

    private final Path root;
    private final Map<Path, ImportFile> found = new LinkedHashMap<>();
    private final List<FoundFiles.Missing> missing = new ArrayList<>();

    private FindFiles(Path root) {
        this.root = root;
    }

    /**
     * Every file once.
     *
     * @param root the folder that nothing may lie outside of; null for the innermost one that holds all paths
     */
    public static FoundFiles at(List<Path> paths, @Nullable Path root) {
        try {
            FindFiles files = new FindFiles(root == null ? CommonFolder.of(paths) : root.toRealPath());
            for (Path path : paths) {
                files.look(path);
            }
            return new FoundFiles(List.copyOf(files.found.values()), files.missing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> below = Files.walk(path)) {
                for (Path file : below.filter(FindFiles::isForImport).sorted().toList()) {
                    add(file);
                }
            }
        } else if (!Files.exists(path)) {
            refuse(path, "There is no such file or folder.", "Check the path.");
        } else if (!isForImport(path) || !Files.isRegularFile(path)) {
            refuse(path, "This is neither a Markdown nor a YAML file.", "Give files that end in .md or .yaml.");
        } else {
            add(path);
        }
    }

    private void add(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            refuse(file, "This is no file that can be read.", "Remove it, or put a file there.");
            return;
        }
        Path real = file.toRealPath();
        if (real.startsWith(root)) {
            found.putIfAbsent(real, new ImportFile(file, real, root));
        } else {
            refuse(file, "This leads to a file outside of " + root + ".", "Put the file itself there.");
        }
    }

    private void refuse(Path path, String message, String remedy) {
        missing.add(new FoundFiles.Missing(path, new Problem(1, "", message, remedy)));
    }

    private static boolean isForImport(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".md") || name.endsWith(".yaml") || name.endsWith(".yml"));
    }
}
