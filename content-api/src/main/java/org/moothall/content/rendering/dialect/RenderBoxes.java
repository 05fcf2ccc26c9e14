package org.moothall.content.rendering.dialect;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.moothall.content.refusal.FieldRules;

/** Boxes and pictures with captions as HTML. A video is a link: what others embed would follow our readers. */
final class RenderBoxes implements NodeRenderer {

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Box.class, RenderBoxes::box),
                new NodeRenderingHandler<>(BoxEnd.class, (end, context, html) -> {}),
                new NodeRenderingHandler<>(VideoLink.class, RenderBoxes::video),
                new NodeRenderingHandler<>(Paragraph.class, RenderBoxes::paragraph));
    }

    private static void box(Box box, NodeRendererContext context, HtmlWriter html) {
        if (box.kind() == BoxKind.VIDEO) {
            figure(box, context, html);
            return;
        }
        html.line();
        html.attr("class", box.kind().id());
        if (box.kind() == BoxKind.NOTICE) {
            html.attr("role", "note");
        }
        html.withAttr().tag("div").line();
        context.renderChildren(box);
        html.line().closeTag("div").line();
    }

    private static void figure(Box box, NodeRendererContext context, HtmlWriter html) {
        html.line();
        html.attr("class", "video").withAttr().tag("figure").line();
        box.video().ifPresent(context::render);
        if (!box.isBare()) {
            html.tag("figcaption").line();
            for (Node child : box.getChildren()) {
                if (!(child instanceof VideoLink)) {
                    context.render(child);
                }
            }
            html.line().closeTag("figcaption").line();
        }
        html.closeTag("figure").line();
    }

    private static void video(VideoLink video, NodeRendererContext context, HtmlWriter html) {
        html.attr("class", "video-link").withAttr().tag("p");
        boolean away = FieldRules.isWebAddress(video.address());
        if (away || video.address().startsWith("/")) {
            html.attr("href", video.address()).withAttr().tag("a");
            html.text("Watch " + name(video) + (away ? " on " + host(video.address()) : ""));
            html.closeTag("a");
        } else {
            html.text(video.title());
        }
        html.closeTag("p").line();
    }

    private static String name(VideoLink video) {
        return video.title().isEmpty() ? "the video" : "“" + video.title() + "”";
    }

    private static String host(String address) {
        String host = URI.create(address).getHost();
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static void paragraph(Paragraph paragraph, NodeRendererContext context, HtmlWriter html) {
        Optional<Image> picture = Captions.figure(paragraph);
        if (picture.isEmpty()) {
            context.delegateRender();
            return;
        }
        html.line();
        html.tag("figure").line();
        context.renderChildren(paragraph);
        html.line().tag("figcaption");
        html.text(Captions.of(picture.get()));
        html.closeTag("figcaption").line();
        html.closeTag("figure").line();
    }
}
