package org.moothall.content.checks.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;
import org.springframework.stereotype.Component;

/**
 * Sentences that may hide who does something: a form of “to be” and then a past participle, with nobody named by “by”.
 * Without a grammar it can only guess, so it is quiet where words in -ed describe rather than tell (“is limited”, “are
 * interested”), and asks rather than says.
 */
@Component
class PassiveRule implements TextRule {

    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:am|is|are|was|were|be|been|being)(?:\\s+(?:not|also|now|then|being|never|always|\\w+ly)){0,2}\\s+(?<word>[a-z]+)\\b"
                    + "(?<rest>(?:\\W+\\w+){0,6})",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> IRREGULAR = Set.of(("begun bought broken brought built caught chosen cut dealt"
                    + " done drawn driven eaten fed felt forgotten fought found frozen given grown heard held hidden hit"
                    + " hurt kept laid led left lent lost made meant met paid put read said seen sent set shaken"
                    + " shown shut sold sought spent spoken spread stolen struck sung sworn taken taught thought thrown"
                    + " told understood withdrawn won worn written overseen overtaken rebuilt undertaken upheld withheld")
            .split(" "));

    /** In -ed, but mostly said of how something is. */
    private static final Set<String> DESCRIBING =
            Set.of(("advanced aged based bored called committed complicated concerned"
                            + " dedicated delighted detailed determined disabled disappointed embarrassed engaged excited"
                            + " experienced frightened hundred indeed interested limited located married naked named need pleased"
                            + " proceed qualified related relaxed retired sacred satisfied scared skilled speed surprised tired"
                            + " used wicked worried")
                    .split(" "));

    private static final Pattern DOER = Pattern.compile("(?i)^\\W+(?:\\w+\\W+){0,5}by\\b");

    @Override
    public boolean onlyAdvises() {
        return true;
    }

    @Override
    public Stream<Finding> look(WrittenText text, Checked checked) {
        return text.sentences()
                .flatMap(sentence -> passive(sentence.text())
                        .map(
                                words -> text.hint(
                                        "PASSIVE",
                                        sentence.line(),
                                        words,
                                        new WrittenText.Advice(
                                                "“" + WrittenText.opening(words) + "” may hide who does it.",
                                                "Consider saying who does it, as in “we decided” rather than “it was decided”.")))
                        .stream());
    }

    /** The first words of a sentence that look so: one question for each sentence is enough. */
    static Optional<String> passive(String sentence) {
        Matcher found = PASSIVE.matcher(sentence);
        int from = 0;
        while (found.find(from)) {
            if (isParticiple(found.group("word").toLowerCase(Locale.UK))
                    && !DOER.matcher(found.group("rest")).find()) {
                return Optional.of(sentence.substring(found.start(), found.end("word")));
            }
            from = found.end("word");
        }
        return Optional.empty();
    }

    private static boolean isParticiple(String word) {
        return IRREGULAR.contains(word) || (word.length() > 4 && word.endsWith("ed") && !DESCRIBING.contains(word));
    }
}
