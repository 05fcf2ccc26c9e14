package org.moothall.content.rendering;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;

/**
 * Renders Markdown (CommonMark with tables, strike-through and automatic links). HTML in the Markdown is shown as text,
 * and what comes out is sanitised all the same: nothing that an editor or a paste brings can run in a reader's browser.
 */
@Component
public class RenderMarkdown {

    private static final int WORDS_A_MINUTE = 230;

    private final Parser parser;
    private final HtmlRenderer renderer;

    public RenderMarkdown() {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()));
        options.set(HtmlRenderer.ESCAPE_HTML, true);
        options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options)
                .attributeProviderFactory(new PictureAttributes.Factory())
                .build();
    }

    /** The text as HTML, as plain text, and how long it takes to read. Refused when it nests beyond reason. */
    public RichText render(String markdown, LinkTargets targets) {
        MarkupLimits.refusal("body", markdown).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        try {
            Document document = parser.parse(markdown);
            String text =
                    new TextCollectingVisitor().collectAndGetText(document).strip();
            new Identities(targets).resolve(document);
            String html = SafeHtml.of(renderer.render(document)).strip();
            return new RichText(markdown, html, text, minutes(text));
        } catch (StackOverflowError e) {
            throw new Refused(
                    RefusalCode.MALFORMED,
                    "body",
                    "The text nests quotations, lists or emphasis too deeply to be shown.",
                    "Remove the long runs of >, *, _ or [.");
        }
    }

    private static int minutes(String text) {
        if (text.isBlank()) {
            return 0;
        }
        int words = text.split("\\s+", -1).length;
        return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }
}
