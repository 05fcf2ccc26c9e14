package org.moothall.content.rendering;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import org.moothall.content.rendering.dialect.Captions;

/** A parsed text without its marks, for search: what is written, then the captions of its pictures. */
final class PlainText {

    private PlainText() {}

    static String of(Document document) {
        List<String> texts = new ArrayList<>();
        texts.add(new TextCollectingVisitor().collectAndGetText(document).strip());
        captions(document, texts);
        return String.join("\n", texts).strip();
    }

    private static void captions(Node node, List<String> captions) {
        for (Node child : node.getChildren()) {
            Captions.figure(child).map(Captions::of).ifPresentOrElse(captions::add, () -> captions(child, captions));
        }
    }
}
