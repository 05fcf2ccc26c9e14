package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SuggestSort;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds a better spelling. Words are proposed only from a field that holds what the audience may see; which of them there
 * are, and which of those typed there are not, is counted among what the reader may see now, for the dictionary also
 * knows what has just gone. A proposal is made only if the audience's own search, with all its conditions, finds every
 * word of it as it is spelt, and in more documents than what was typed.
 */
@Component
class Spelling {

    private static final String WORDS = "words";
    private static final int PROPOSALS = 20;

    private final TimedSearch search;

    Spelling(TimedSearch search) {
        this.search = search;
    }

    Optional<String> better(QueryText text, ReaderFilter reader) {
        List<TermSuggest> mistakes = mistakes(text, reader);
        if (mistakes.isEmpty()) {
            return Optional.empty();
        }
        List<String> proposed = mistakes.stream()
                .flatMap(mistake -> mistake.options().stream())
                .map(TermSuggestOption::text)
                .toList();
        return mended(text.words(), mistakes, counts(proposed, reader.mayBeSeen()))
                .filter(words -> {
                    var found = counts(List.of(words, text.words()), reader.conditions());
                    return found.getOrDefault(words, 0L) > found.getOrDefault(text.words(), 0L);
                });
    }

    /** The words that no document has which the reader may see, with words that are spelt nearly so. */
    private List<TermSuggest> mistakes(QueryText text, ReaderFilter reader) {
        List<String> typed = Arrays.stream(text.words().split(" ")).distinct().toList();
        var answer = search.ask(Counts.of(typed, TextMatch::asSpelt, reader.mayBeSeen())
                .suggest(suggest -> suggest.text(text.words())
                        .suggesters(
                                WORDS,
                                words -> words.term(term -> term.field("spelling." + reader.audience())
                                        .suggestMode(SuggestMode.Always)
                                        .sort(SuggestSort.Score)
                                        .prefixLength(1)
                                        .minWordLength(4)
                                        .maxEdits(2)
                                        .size(PROPOSALS)))));
        Map<String, Long> counts = Counts.read(answer.aggregations(), typed);
        return answer.suggest().getOrDefault(WORDS, List.of()).stream()
                .map(each -> each.term())
                .filter(each ->
                        !each.options().isEmpty() && counts.getOrDefault(around(text.words(), each.offset()), 1L) == 0)
                .toList();
    }

    private static String around(String words, int offset) {
        int end = words.indexOf(' ', offset);
        return words.substring(words.lastIndexOf(' ', offset) + 1, end < 0 ? words.length() : end);
    }

    private static Optional<String> mended(String words, List<TermSuggest> mistakes, Map<String, Long> counts) {
        Comparator<TermSuggestOption> best = Comparator.comparingDouble(TermSuggestOption::score)
                .thenComparing(option -> counts.getOrDefault(option.text(), 0L))
                .thenComparing(TermSuggestOption::text, Comparator.reverseOrder());
        StringBuilder mended = new StringBuilder(words);
        for (TermSuggest mistake : mistakes.reversed()) {
            mistake.options().stream()
                    .filter(option -> counts.getOrDefault(option.text(), 0L) > 0)
                    .max(best)
                    .ifPresent(option ->
                            mended.replace(mistake.offset(), mistake.offset() + mistake.length(), option.text()));
        }
        return mended.toString().equals(words) ? Optional.empty() : Optional.of(mended.toString());
    }

    /** How many of the documents that meet the conditions have each of the texts, every word as it is spelt. */
    private Map<String, Long> counts(Collection<String> texts, List<Query> conditions) {
        List<String> distinct = List.copyOf(new LinkedHashSet<>(texts));
        return Counts.read(
                search.ask(Counts.of(distinct, TextMatch::asSpelt, conditions)).aggregations(), distinct);
    }
}
