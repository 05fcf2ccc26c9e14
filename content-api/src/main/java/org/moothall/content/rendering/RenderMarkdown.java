package org.moothall.content.rendering;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.rendering.dialect.Dialect;
import org.springframework.stereotype.Component;

/**
 * Renders Markdown, in the {@link Dialect} of bodies. HTML in the Markdown is shown as text,
 * and what comes out is sanitised all the same: nothing that an editor or a paste brings can run in a reader's browser.
 */
@Component
public class RenderMarkdown {

    private static final int WORDS_A_MINUTE = 230;

    private final HtmlRenderer renderer = Dialect.renderer()
            .attributeProviderFactory(new PictureAttributes.Factory())
            .build();

    /** The body of a text: see {@link #render(String, String, LinkTargets)}. */
    public RichText render(String markdown, LinkTargets targets) {
        return render("body", markdown, targets);
    }

    /**
     * The text as HTML, as plain text, and how long it takes to read.
     *
     * @param field where the text stands; a text that nests beyond reason is refused with it
     */
    public RichText render(String field, String markdown, LinkTargets targets) {
        return render(field, markdown, new ParsedTexts(), targets);
    }

    /** The same of a text that may have been looked over already. */
    public RichText render(String field, String markdown, ParsedTexts texts, LinkTargets targets) {
        if (!texts.knows(markdown)) {
            MarkupLimits.refusal(field, markdown).ifPresent(refusal -> {
                throw new Refused(refusal);
            });
        }
        try {
            Document document = texts.take(markdown);
            String text = PlainText.of(document);
            new Identities(targets).resolve(document);
            String html = SafeHtml.of(renderer.render(document)).strip();
            return new RichText(markdown, html, text, minutes(text));
        } catch (StackOverflowError e) {
            throw new Refused(
                    RefusalCode.MALFORMED,
                    field,
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
