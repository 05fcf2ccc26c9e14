package org.moothall.content.rendering.outline;

import com.vladsch.flexmark.util.ast.Document;

/** Takes parsed Markdown apart. */
public final class OutlineMarkdown {

    private OutlineMarkdown() {}

    /** The parts of the text, in the order in which they begin. */
    public static Outline of(Document parsed) {
        return new Gathering(parsed).outline();
    }
}
