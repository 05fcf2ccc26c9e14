package org.moothall.content.checks.text;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;
import org.moothall.content.jargon.Jargon;
import org.moothall.content.jargon.JargonList;
import org.moothall.content.rendering.outline.Outline;
import org.springframework.stereotype.Component;

/** Words of the council's list of jargon, each at the first place where it stands. */
@Component
class JargonRule implements TextRule {

    private final JargonList list;

    JargonRule(JargonList list) {
        this.list = list;
    }

    @Override
    public boolean onlyAdvises() {
        return true;
    }

    @Override
    public Stream<Finding> look(WrittenText text, Checked checked) {
        return lookAtAll(List.of(text), checked);
    }

    @Override
    public Stream<Finding> lookAtAll(List<WrittenText> texts, Checked checked) {
        Map<String, Jargon> byTerm =
                list.all().stream().collect(Collectors.toMap(Jargon::term, Function.identity(), (one, same) -> one));
        if (byTerm.isEmpty()) {
            return Stream.empty();
        }
        Pattern pattern = pattern(byTerm.keySet().stream().toList());
        return texts.stream().flatMap(text -> look(text, byTerm, pattern).limit(MOST_IN_A_TEXT));
    }

    private static Stream<Finding> look(WrittenText text, Map<String, Jargon> byTerm, Pattern pattern) {
        Map<String, Place> found = new LinkedHashMap<>();
        for (Outline.Prose prose : text.outline().prose()) {
            if (!prose.quoted()) {
                pattern.matcher(prose.text())
                        .results()
                        .forEach(hit -> found.computeIfAbsent(
                                        plain(hit.group()), term -> new Place(prose.line(), hit.group()))
                                .count());
            }
        }
        return found.entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(byTerm.get(entry.getKey()))
                        .map(jargon -> finding(text, jargon, entry.getValue())));
    }

    private static Finding finding(WrittenText text, Jargon jargon, Place place) {
        String times = place.times > 1 ? " (" + place.times + " times)" : "";
        String remedy = jargon.instead().isEmpty() ? "Leave it out." : "Say “" + jargon.instead() + "”.";
        return text.warning(
                "JARGON",
                place.line,
                place.passage,
                new WrittenText.Advice(
                        "“" + place.passage + "”" + times + " is jargon.", (remedy + " " + jargon.why()).strip()));
    }

    /** Longer terms first, so that “key stakeholders” is not taken for “stakeholders”. */
    private static Pattern pattern(List<String> terms) {
        String any = terms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(term -> Pattern.quote(term).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }

    private static final class Place {
        private final int line;
        private final String passage;
        private int times;

        private Place(int line, String passage) {
            this.line = line;
            this.passage = passage;
        }

        private void count() {
            times++;
        }
    }
}
