package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.SuggestSort;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds a better spelling. Words are proposed only from a field that holds what the audience may see, and a proposal is
 * made only if the audience's own search, with all its conditions, finds every word of it as it is spelt, and in more
 * documents than what was typed.
 */
@Component
class Spelling {

    private static final String WORDS = "words";
    private static final String MENDED = "mended";
    private static final String TYPED = "typed";

    private final TimedSearch search;

    Spelling(TimedSearch search) {
        this.search = search;
    }

    /** What the search itself asks along: a spelling that is known for each word that is not. */
    static Suggester asked(QueryText text, Audience audience) {
        return Suggester.of(suggest -> suggest.text(text.words())
                .suggesters(
                        WORDS,
                        words -> words.term(term -> term.field("spelling." + audience)
                                .suggestMode(SuggestMode.Missing)
                                .sort(SuggestSort.Score)
                                .prefixLength(1)
                                .minWordLength(4)
                                .maxEdits(2)
                                .size(1))));
    }

    /** The better spelling, if the answer proposes one that is found more often. */
    Optional<String> better(QueryText text, ReaderFilter reader, SearchResponse<?> answer) {
        List<TermSuggest> proposed = answer.suggest().getOrDefault(WORDS, List.of()).stream()
                .map(each -> each.term())
                .toList();
        return mended(text.words(), proposed).filter(words -> isFoundMoreOften(words, text.words(), reader));
    }

    private boolean isFoundMoreOften(String mended, String typed, ReaderFilter reader) {
        var both = Map.of(MENDED, TextMatch.asSpelt(mended), TYPED, TextMatch.asSpelt(typed));
        var counted = search.ask(new SearchRequest.Builder()
                        .size(0)
                        .query(all -> all.bool(bool -> bool.filter(reader.conditions())))
                        .aggregations(
                                WORDS, spelt -> spelt.filters(filters -> filters.filters(of -> of.keyed(both)))))
                .aggregations()
                .get(WORDS);
        if (counted == null) {
            return false;
        }
        var counts = counted.filters().buckets().keyed();
        return documents(counts.get(MENDED)) > documents(counts.get(TYPED));
    }

    private static long documents(@Nullable FiltersBucket bucket) {
        return bucket == null ? 0 : bucket.docCount();
    }

    private static Optional<String> mended(String words, List<TermSuggest> mistakes) {
        StringBuilder mended = new StringBuilder(words);
        for (TermSuggest mistake : mistakes.reversed()) {
            for (TermSuggestOption option : mistake.options()) {
                mended.replace(mistake.offset(), mistake.offset() + mistake.length(), option.text());
            }
        }
        return mended.toString().equals(words) ? Optional.empty() : Optional.of(mended.toString());
    }
}
