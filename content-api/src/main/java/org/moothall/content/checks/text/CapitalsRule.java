package org.moothall.content.checks.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;
import org.springframework.stereotype.Component;

/** Words in capitals are hard to read, and screen readers may spell them out. A short name in capitals is fine. */
@Component
class CapitalsRule implements TextRule {

    private static final Pattern RUN = Pattern.compile("\\b\\p{Lu}{2,}(?:[\\s,&'’-]+\\p{Lu}{2,}){2,}\\b");
    private static final int LONG_ENOUGH = 12;

    @Override
    public boolean onlyAdvises() {
        return true;
    }

    @Override
    public Stream<Finding> look(WrittenText text, Checked checked) {
        Stream<Place> headings =
                text.outline().headings().stream().map(heading -> new Place(heading.line(), heading.text()));
        Stream<Place> prose = text.outline().prose().stream().map(each -> new Place(each.line(), each.text()));
        return Stream.concat(headings, prose)
                .flatMap(place -> RUN.matcher(place.text())
                        .results()
                        .filter(run -> run.group().length() >= LONG_ENOUGH)
                        .map(run -> text.warning(
                                "CAPITALS",
                                place.line(),
                                run.group(),
                                new WrittenText.Advice(
                                        "“" + WrittenText.opening(run.group()) + "” is written in capitals.",
                                        "Use small letters; bold type can stress a word."))));
    }

    private record Place(int line, String text) {}
}
