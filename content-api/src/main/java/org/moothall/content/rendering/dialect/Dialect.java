package org.moothall.content.rendering.dialect;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/** The parser and the renderer, set up alike wherever Markdown is read. HTML in Markdown is shown as text. */
public final class Dialect {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            StrikethroughExtension.create(),
                            AutolinkExtension.create(),
                            new Boxes()))
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .toImmutable();

    private Dialect() {}

    /** A parser, safe for many threads. */
    public static Parser parser() {
        return Parser.builder(OPTIONS).build();
    }

    /** A renderer to be completed. What it writes is still to be sanitised. */
    public static HtmlRenderer.Builder renderer() {
        return HtmlRenderer.builder(OPTIONS);
    }

    private static final class Boxes implements Extension, Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

        @Override
        public void parserOptions(com.vladsch.flexmark.util.data.MutableDataHolder options) {}

        @Override
        public void extend(Parser.Builder builder) {
            builder.customBlockParserFactory(new BoxFence.Factory());
        }

        @Override
        public void rendererOptions(com.vladsch.flexmark.util.data.MutableDataHolder options) {}

        @Override
        public void extend(HtmlRenderer.Builder builder, String type) {
            builder.nodeRendererFactory(options -> new RenderBoxes());
        }
    }
}
