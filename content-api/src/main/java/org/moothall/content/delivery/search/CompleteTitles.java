package org.moothall.content.delivery.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.content.Content;
import org.moothall.content.delivery.content.LiveContents;
import org.moothall.search.query.SearchQueries;
import org.moothall.search.query.Suggestion;
import org.springframework.stereotype.Component;

/** Completes what a reader types by titles as they are now: the index may still know a former one. */
@Component
class CompleteTitles {

    private final SearchQueries queries;
    private final LiveContents contents;

    CompleteTitles(SearchQueries queries, LiveContents contents) {
        this.queries = queries;
        this.contents = contents;
    }

    List<Completion> complete(Audience audience, String prefix, int first) {
        List<Suggestion> suggestions =
                Asking.ask(() -> queries.suggest(prefix, SearchFilters.audience(audience), first));
        Map<UUID, Content> live = contents.byId(
                audience, suggestions.stream().map(Suggestion::documentId).toList());
        return suggestions.stream()
                .flatMap(suggestion -> Stream.ofNullable(live.get(suggestion.documentId())))
                .map(content -> new Completion(content.document().title(), content))
                .toList();
    }
}
