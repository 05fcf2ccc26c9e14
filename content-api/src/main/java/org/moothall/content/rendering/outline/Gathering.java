package org.moothall.content.rendering.outline;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.rendering.dialect.Box;
import org.moothall.content.rendering.dialect.Captions;
import org.moothall.content.rendering.dialect.VideoLink;

/** Walks through a parsed text and notes its parts. */
final class Gathering {

    private final Document document;
    private final List<Outline.Heading> headings = new ArrayList<>();
    private final List<Outline.Link> links = new ArrayList<>();
    private final List<Outline.Picture> pictures = new ArrayList<>();
    private final List<Outline.Table> tables = new ArrayList<>();
    private final List<Outline.Prose> prose = new ArrayList<>();
    private final List<Outline.Boxed> boxes = new ArrayList<>();

    Gathering(Document document) {
        this.document = document;
        walk(document);
    }

    Outline outline() {
        return new Outline(headings, links, pictures, tables, prose, boxes);
    }

    private void walk(Node parent) {
        for (Node node : parent.getChildren()) {
            note(node);
            walk(node);
        }
    }

    private void note(Node node) {
        switch (node) {
            case Heading heading -> headings.add(new Outline.Heading(line(node), text(node), heading.getLevel()));
            case Link link ->
                links.add(new Outline.Link(line(node), text(node), link.getUrl().toString()));
            case LinkRef ref when ref.isDefined() -> links.add(new Outline.Link(line(node), text(node), target(ref)));
            case AutoLink auto ->
                links.add(new Outline.Link(
                        line(node), auto.getText().toString(), auto.getUrl().toString()));
            case Image image ->
                pictures.add(new Outline.Picture(
                        line(node),
                        image.getText().unescape().strip(),
                        image.getUrl().toString(),
                        Captions.of(image)));
            case ImageRef ref
            when ref.isDefined() ->
                pictures.add(
                        new Outline.Picture(line(node), ref.getText().unescape().strip(), target(ref), ""));
            case TableBlock table -> tables.add(table(table));
            case Paragraph paragraph
            when Captions.figure(paragraph).isEmpty() ->
                prose.add(new Outline.Prose(
                        line(node), text(node), paragraph.getAncestorOfType(BlockQuote.class) != null));
            case Box box -> boxes.add(box(box));
            default -> {}
        }
    }

    private Outline.Boxed box(Box box) {
        boolean serves = switch (box.kind()) {
            case NOTICE, CONTACT -> true;
            case STEPS -> inside(box).anyMatch(OrderedList.class::isInstance);
            case CALL_TO_ACTION -> inside(box).anyMatch(node -> node instanceof Link || node instanceof LinkRef);
            case VIDEO -> box.video().filter(Gathering::leads).isPresent();
        };
        return new Outline.Boxed(line(box), box.kind(), box.closed(), box.isBare(), serves);
    }

    private static boolean leads(VideoLink video) {
        return FieldRules.isWebAddress(video.address()) || video.address().startsWith("document:");
    }

    private Outline.Table table(TableBlock table) {
        List<TableCell> cells = inside(table)
                .filter(TableCell.class::isInstance)
                .map(TableCell.class::cast)
                .toList();
        boolean headed = cells.stream()
                .filter(TableCell::isHeader)
                .noneMatch(cell -> text(cell).isBlank());
        String first = cells.stream()
                .map(Gathering::text)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        return new Outline.Table(line(table), headed, first);
    }

    private static Stream<Node> inside(Node node) {
        return StreamSupport.stream(node.getDescendants().spliterator(), false);
    }

    private static String target(com.vladsch.flexmark.ast.RefNode ref) {
        return java.util.Objects.requireNonNull(ref.getReferenceNode(ref.getDocument()))
                .getUrl()
                .toString();
    }

    private int line(Node node) {
        return document.getLineNumber(node.getStartOffset()) + 1;
    }

    private static String text(Node node) {
        return new TextCollectingVisitor().collectAndGetText(node).strip();
    }
}
