package org.moothall.platform.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.importing.ImportOptions;

/** What stands behind the word {@code import}. */
record ImportArguments(List<Path> paths, ImportOptions options) {

    static final String USAGE = """
            usage: import [--replace-drafts] [--dry-run] [--root FOLDER] PATH...

            Imports files of content: documents (.md), and lists of wards, topics and activities (.yaml).
            A folder stands for all such files below it. What is stored like that already stays as it is.

              --replace-drafts  drafts of editors give way; they stay in the history
              --dry-run         says what would happen, and keeps nothing
              --root FOLDER     images may come from anywhere below this folder
            """;

    ImportArguments {
        paths = List.copyOf(paths);
    }

    /** Reads the words; throws with what is wrong with them. */
    static ImportArguments of(List<String> words) {
        List<Path> paths = new ArrayList<>();
        boolean replaceDrafts = false;
        boolean dryRun = false;
        @Nullable Path root = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--replace-drafts" -> replaceDrafts = true;
                case "--dry-run" -> dryRun = true;
                case "--root" -> {
                    i++;
                    root = path(i < words.size() ? words.get(i) : "");
                }
                default -> paths.add(notAnOption(word));
            }
        }
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("No file or folder is named.");
        }
        return new ImportArguments(paths, new ImportOptions(replaceDrafts, dryRun, root));
    }

    private static Path notAnOption(String word) {
        if (word.startsWith("--root=")) {
            throw new IllegalArgumentException("Write --root FOLDER, in two words.");
        }
        if (word.startsWith("--")) {
            throw new IllegalArgumentException("There is no option " + word + ".");
        }
        return path(word);
    }

    private static Path path(String word) {
        try {
            if (!word.isBlank()) {
                return Path.of(word);
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("“" + word + "” is no path.", e);
        }
        throw new IllegalArgumentException("A path is empty.");
    }
}
