package org.moothall.content.delivery.content;

import org.jspecify.annotations.Nullable;
import org.moothall.content.rendering.RichText;

/** Texts that the schema promises. */
final class RichTexts {

    private static final RichText EMPTY = new RichText("", "", "", 0);

    private RichTexts() {}

    /** The text, or an empty one. */
    static RichText of(@Nullable RichText text) {
        return text == null ? EMPTY : text;
    }
}
