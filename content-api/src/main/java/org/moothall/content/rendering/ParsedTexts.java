package org.moothall.content.rendering;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.content.rendering.dialect.Dialect;
import org.moothall.content.rendering.outline.Outline;
import org.moothall.content.rendering.outline.OutlineMarkdown;

/**
 * The Markdown of one piece of content, each text parsed once for those who look it over and for who renders it then.
 * Not for several threads.
 */
public final class ParsedTexts {

    private static final Parser PARSER = Dialect.parser();

    private final Map<String, Document> parsed = new HashMap<>();

    /** The parts of the text, which must keep within the limits of markup. */
    public Outline outline(String markdown) {
        return OutlineMarkdown.of(parsed.computeIfAbsent(markdown, PARSER::parse));
    }

    /** Whether somebody has found the text to keep within the limits and looked it over. */
    boolean knows(String markdown) {
        return parsed.containsKey(markdown);
    }

    /** The text to be rendered, which changes what was parsed: it is nobody else's. */
    Document take(String markdown) {
        @Nullable Document known = parsed.remove(markdown);
        return known == null ? PARSER.parse(markdown) : known;
    }
}
