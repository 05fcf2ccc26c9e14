package org.moothall.content.checks.text;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.content.checks.Finding;
import org.moothall.content.rendering.outline.Outline;

/**
 * One text of an edition.
 *
 * @param field its path, such as {@code body}
 */
record WrittenText(String field, Outline outline) {

    /** A warning at a line of this text. */
    Finding warning(String check, int line, String passage, Advice advice) {
        return Finding.warning(check, field, advice.message(), advice.remedy()).at(line, passage);
    }

    /** A hint at a line of this text. */
    Finding hint(String check, int line, String passage, Advice advice) {
        return Finding.hint(check, field, advice.message(), advice.remedy()).at(line, passage);
    }

    /** An error at a line of this text. */
    Finding error(String check, int line, String passage, Advice advice) {
        return Finding.error(check, field, advice.message(), advice.remedy()).at(line, passage);
    }

    /** Every sentence in the writer's own words. */
    Stream<Sentence> sentences() {
        return outline.prose().stream().filter(prose -> !prose.quoted()).flatMap(Sentence::in);
    }

    /** What is said to the editor. */
    record Advice(String message, String remedy) {}

    /** The opening words of a long passage. */
    static String opening(String passage) {
        List<String> words = List.of(passage.split("\\s+"));
        return words.size() <= 8 ? String.join(" ", words) : String.join(" ", words.subList(0, 8)) + " …";
    }
}
