package org.moothall.content.rendering;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Map;
import org.moothall.content.rendering.dialect.Captions;

/** Gives the pictures in a text their size, so that nothing jumps while they load, and their asset's alt text. */
final class PictureAttributes implements AttributeProvider {

    static final DataKey<Map<String, LinkTargets.Picture>> PICTURES = new DataKey<>("PICTURES", Map.of());

    private final Map<String, LinkTargets.Picture> pictures;

    private PictureAttributes(Map<String, LinkTargets.Picture> pictures) {
        this.pictures = pictures;
    }

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof Image && Captions.figure(node.getParent()).isPresent()) {
            attributes.remove("title");
        }
        LinkTargets.Picture picture =
                node instanceof Image || node instanceof ImageRef ? pictures.get(attributes.getValue("src")) : null;
        if (picture == null) {
            return;
        }
        attributes.replaceValue("width", Integer.toString(picture.width()));
        attributes.replaceValue("height", Integer.toString(picture.height()));
        attributes.replaceValue("loading", "lazy");
        if (attributes.getValue("alt").isBlank()) {
            attributes.replaceValue("alt", picture.alt());
        }
    }

    /** Makes a provider for each text that is rendered. */
    static final class Factory extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new PictureAttributes(PICTURES.get(context.getDocument()));
        }
    }
}
