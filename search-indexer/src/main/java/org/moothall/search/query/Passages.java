package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.Map;

/** The passage that shows why a document was found; its summary where no passage does. */
final class Passages {

    private static final int LENGTH = 180;
    private static final int LONGEST_SUMMARY = 1000;
    private static final int LONGEST_ANALYSED = 900_000;
    private static final List<String> WHERE = List.of("summary", "body", "text", "title");

    private Passages() {}

    /** Asks for passages that match this query, and no other condition of the search. */
    static Highlight of(Query words) {
        return Highlight.of(highlight -> highlight
                .type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .preTags("<mark>")
                .postTags("</mark>")
                .requireFieldMatch(false)
                .highlightQuery(words)
                .maxAnalyzedOffset(LONGEST_ANALYSED)
                .fragmentSize(LENGTH)
                .numberOfFragments(1)
                .fields(WHERE.stream().map(Passages::field).toList()));
    }

    /** The best of a hit's passages: the first, in the order of {@link #WHERE}, that has a match. */
    static String best(Map<String, List<String>> passages) {
        return WHERE.stream()
                .flatMap(field -> passages.getOrDefault(field, List.of()).stream())
                .filter(passage -> passage.contains("<mark>"))
                .findFirst()
                .orElseGet(() -> passages.getOrDefault("summary", List.of("")).getFirst());
    }

    private static NamedValue<HighlightField> field(String name) {
        int withoutMatch = name.equals("summary") ? LONGEST_SUMMARY : 0;
        return NamedValue.of(name, HighlightField.of(field -> field.noMatchSize(withoutMatch)));
    }
}
