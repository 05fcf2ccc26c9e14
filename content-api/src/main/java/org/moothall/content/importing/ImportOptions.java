package org.moothall.content.importing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How files are to be imported.
 *
 * @param replaceDrafts whether drafts of editors give way; they stay in the history
 * @param dryRun whether nothing is kept
 * @param root the folder that nothing may lie outside of; null for the innermost one that holds all files given
 */
public record ImportOptions(
        boolean replaceDrafts, boolean dryRun, @Nullable Path root) {

    /** Nothing out of the ordinary. */
    public static final ImportOptions USUAL = new ImportOptions(false, false, null);
}
