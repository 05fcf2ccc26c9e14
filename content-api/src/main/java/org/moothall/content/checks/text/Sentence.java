package org.moothall.content.checks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.content.rendering.outline.Outline;

/** A sentence and the line of the paragraph that it stands in. */
record Sentence(int line, String text) {

    private static final Pattern END = Pattern.compile("[.!?…][\"”’')\\]]*\\s+(?=[\"“‘'(\\[]?[\\p{Lu}\\p{N}])");
    private static final Pattern LAST_WORD = Pattern.compile("(\\S+)$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final Set<String> NO_END = Set.of(
            "cllr.", "cllrs.", "mr.", "mrs.", "ms.", "dr.", "rev.", "st.", "no.", "prof.", "e.g.", "i.e.", "approx.",
            "vs.");

    /** The sentences of a paragraph. */
    static Stream<Sentence> in(Outline.Prose prose) {
        List<Sentence> found = new ArrayList<>();
        Matcher end = END.matcher(prose.text());
        int from = 0;
        while (end.find()) {
            String text = prose.text().substring(from, end.end()).strip();
            if (!isAbbreviated(text)) {
                found.add(new Sentence(prose.line(), text));
                from = end.end();
            }
        }
        String rest = prose.text().substring(from).strip();
        if (WORD.matcher(rest).find()) {
            found.add(new Sentence(prose.line(), rest));
        }
        return found.stream();
    }

    List<String> words() {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private static boolean isAbbreviated(String text) {
        Matcher last = LAST_WORD.matcher(text);
        return last.find() && NO_END.contains(last.group(1).toLowerCase(java.util.Locale.UK));
    }
}
