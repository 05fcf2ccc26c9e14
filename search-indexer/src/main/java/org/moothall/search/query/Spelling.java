package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.SuggestSort;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds a better spelling. Words are proposed only from a field that holds what the audience may see, and a proposal is
 * made only if the audience's own search, with all its conditions, finds every word of it as it is spelt, and in more
 * documents than what was typed.
 */
@Component
class Spelling {

    private static final String WORDS = "words";

    private final TimedSearch search;

    Spelling(TimedSearch search) {
        this.search = search;
    }

    Optional<String> better(QueryText text, ReaderFilter reader) {
        Optional<String> proposal = proposal(text, reader.audience());
        return proposal.filter(words -> {
            long found = count(words, reader);
            return found > 0 && found > count(text.words(), reader);
        });
    }

    private Optional<String> proposal(QueryText text, Audience audience) {
        var request = new SearchRequest.Builder()
                .size(0)
                .query(nothing -> nothing.matchNone(none -> none))
                .suggest(suggest -> suggest.text(text.words())
                        .suggesters(
                                WORDS,
                                words -> words.term(term -> term.field("spelling." + audience)
                                        .suggestMode(SuggestMode.Missing)
                                        .sort(SuggestSort.Score)
                                        .prefixLength(1)
                                        .minWordLength(4)
                                        .maxEdits(2)
                                        .size(1))));
        var suggestions = search.ask(request).suggest().getOrDefault(WORDS, List.of());
        return mended(
                text.words(), suggestions.stream().map(each -> each.term()).toList());
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

    private long count(String words, ReaderFilter reader) {
        Query query = Query.of(
                all -> all.bool(bool -> bool.filter(reader.conditions()).filter(TextMatch.asSpelt(words))));
        var hits = search.ask(new SearchRequest.Builder()
                        .size(0)
                        .trackTotalHits(track -> track.enabled(true))
                        .query(query))
                .hits();
        return hits.total() == null ? 0 : hits.total().value();
    }
}
