package org.moothall.content.importing.entry;

import org.jspecify.annotations.Nullable;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.EditionContent;

/**
 * A document as a file has it.
 *
 * @param draft whether it is to stay a draft; it is published otherwise
 */
public record DocumentEntry(
        String slug,
        ContentType type,
        EditionContent content,
        boolean draft,
        @Nullable String changeNote,
        Positions positions) {}
