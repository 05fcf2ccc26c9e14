package org.moothall.content.delivery.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.content.Content;
import org.moothall.content.delivery.content.LiveContents;
import org.moothall.content.searches.PopularSearches;
import org.moothall.search.query.SearchQueries;
import org.moothall.search.query.Suggestion;
import org.springframework.stereotype.Component;

/**
 * Completes what a reader types by titles as they are now, as the index may still know a former one, and by what others
 * searched for.
 */
@Component
class CompleteTitles {

    private final SearchQueries queries;
    private final LiveContents contents;
    private final PopularSearches popular;

    CompleteTitles(SearchQueries queries, LiveContents contents, PopularSearches popular) {
        this.queries = queries;
        this.contents = contents;
        this.popular = popular;
    }

    List<Completion> complete(Audience audience, String prefix, int first) {
        List<Suggestion> suggestions =
                Asking.ask(() -> queries.suggest(
                        prefix, SearchFilters.audience(audience), first, popular.beginning(audience, prefix)));
        Map<UUID, Content> live = contents.byId(
                audience, suggestions.stream()
                        .flatMap(suggestion -> Stream.ofNullable(suggestion.documentId()))
                        .toList());
        return suggestions.stream()
                .flatMap(suggestion -> completion(suggestion, live).stream())
                .toList();
    }

    private static Optional<Completion> completion(Suggestion suggestion, Map<UUID, Content> live) {
        return suggestion.documentId() == null
                ? Optional.of(new Completion(suggestion.text(), null))
                : Optional.ofNullable(live.get(suggestion.documentId()))
                        .map(content -> new Completion(content.document().title(), content));
    }
}
