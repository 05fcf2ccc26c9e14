package org.moothall.content.tagging;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.content.document.EditionContent;
import org.moothall.content.taxonomy.Theme;

/** What a document is, or is not, to be filed under. */
public record Tags(List<String> topics, List<String> wards, List<Theme> themes) {

    /** The content with these tags added and others removed; the order of what stays is kept. */
    static EditionContent apply(EditionContent content, Tags add, Tags remove) {
        return new EditionContent(
                content.title(),
                content.summary(),
                content.body(),
                content.tier(),
                changed(content.themes(), add.themes, remove.themes),
                changed(content.topics(), add.topics, remove.topics),
                changed(content.wards(), add.wards, remove.wards),
                content.openings(),
                content.credits(),
                content.leadImage(),
                content.related(),
                content.details());
    }

    private static <T> List<T> changed(List<T> present, List<T> add, List<T> remove) {
        return Stream.concat(present.stream(), add.stream())
                .distinct()
                .filter(tag -> !remove.contains(tag))
                .toList();
    }
}
