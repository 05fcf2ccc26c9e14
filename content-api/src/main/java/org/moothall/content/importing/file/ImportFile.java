package org.moothall.content.importing.file;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param shown as the person who imports it would write it
 * @param real without symbolic links
 * @param root the folder that nothing it names may lie outside of; without symbolic links
 */
public record ImportFile(Path shown, Path real, Path root) {

    /** Whether it holds one document: front matter, then Markdown. */
    public boolean isDocument() {
        return real.getFileName().toString().endsWith(".md");
    }

    @Override
    public String toString() {
        return shown.toString();
    }
}
