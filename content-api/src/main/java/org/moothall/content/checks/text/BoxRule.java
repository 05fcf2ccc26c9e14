package org.moothall.content.checks.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;
import org.moothall.content.rendering.dialect.BoxKind;
import org.moothall.content.rendering.outline.Outline;
import org.springframework.stereotype.Component;

/** Boxes that are closed, known, and hold what they are for; videos that deaf people can follow (WCAG 2.2, 1.2.2). */
@Component
class BoxRule implements TextRule {

    private static final String CHECK = "BOXES";
    private static final Pattern COLONS = Pattern.compile("(?m)^:::.*$");

    @Override
    public Stream<Finding> look(WrittenText text, Checked checked) {
        return Stream.concat(
                text.outline().boxes().stream().flatMap(box -> look(text, box)),
                text.outline().prose().stream().flatMap(prose -> colons(text, prose)));
    }

    private static Stream<Finding> look(WrittenText text, Outline.Boxed box) {
        Stream.Builder<Finding> found = Stream.builder();
        String name = box.kind().words();
        if (!box.closed()) {
            found.add(text.warning(
                    CHECK,
                    box.line(),
                    "",
                    new WrittenText.Advice(
                            "A " + name + " is not closed: all that follows stands in it.",
                            "End it with a line of three colons.")));
        }
        if (!box.serves()) {
            found.add(text.error(CHECK, box.line(), "", missing(box.kind())));
        } else if (box.kind() == BoxKind.VIDEO && box.bare()) {
            found.add(text.warning(
                    "CAPTIONS",
                    box.line(),
                    "",
                    new WrittenText.Advice(
                            "Nothing says how people who cannot hear the video follow it.",
                            "Say below it that it has captions, or link to a transcript.")));
        } else if (box.bare()) {
            found.add(text.warning(
                    CHECK,
                    box.line(),
                    "",
                    new WrittenText.Advice("A " + name + " is empty.", "Write in it, or take it away.")));
        }
        return found.build();
    }

    private static WrittenText.Advice missing(BoxKind kind) {
        return switch (kind) {
            case STEPS ->
                new WrittenText.Advice("A list of steps has no numbered list.", "Number what is to be done, in order.");
            case CALL_TO_ACTION ->
                new WrittenText.Advice("A call to action has no link.", "Link the words to where it is done.");
            case VIDEO ->
                new WrittenText.Advice(
                        "A video has no address.", "Give a whole web address, or choose a video document.");
            case NOTICE, CONTACT -> new WrittenText.Advice("A box is empty.", "Write in it, or take it away.");
        };
    }

    private static Stream<Finding> colons(WrittenText text, Outline.Prose prose) {
        Matcher colons = COLONS.matcher(prose.text());
        return colons.find()
                ? Stream.of(text.warning(
                        CHECK,
                        prose.line(),
                        colons.group(),
                        new WrittenText.Advice(
                                "“" + colons.group() + "” begins no box, and is shown as it stands.",
                                "Boxes are: " + BoxKind.names() + ". They stand in no list, quotation or other box.")))
                : Stream.empty();
    }
}
