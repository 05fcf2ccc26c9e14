package org.moothall.content.rendering.outline;

import com.vladsch.flexmark.parser.Parser;
import org.moothall.content.rendering.dialect.Dialect;

/** Takes Markdown apart. The text must keep within the limits of markup. */
public final class OutlineMarkdown {

    private static final Parser PARSER = Dialect.parser();

    private OutlineMarkdown() {}

    /** The parts of the text, in the order in which they begin. */
    public static Outline of(String markdown) {
        return new Gathering(PARSER.parse(markdown)).outline();
    }
}
