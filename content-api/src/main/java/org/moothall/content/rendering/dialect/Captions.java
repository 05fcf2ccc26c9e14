package org.moothall.content.rendering.dialect;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture that stands by itself and has a title is a figure; the title is its caption. */
public final class Captions {

    private Captions() {}

    /** The picture of a paragraph that is one picture with a caption, and nothing else. */
    public static Optional<Image> figure(@Nullable Node paragraph) {
        return paragraph instanceof Paragraph
                        && paragraph.getFirstChild() instanceof Image image
                        && image.getNext() == null
                        && !of(image).isEmpty()
                ? Optional.of(image)
                : Optional.empty();
    }

    /** The caption as read by people; empty when there is none. */
    public static String of(Image image) {
        return image.getTitle().unescape().strip();
    }
}
