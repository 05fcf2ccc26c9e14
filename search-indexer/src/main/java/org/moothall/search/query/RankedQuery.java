package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;

/** What is asked for a reader's words, and the order of the answers: the same for readers and for measuring. */
final class RankedQuery {

    private RankedQuery() {}

    /** Best first; newest first where nothing was typed. */
    static SearchRequest.Builder of(QueryText text, ReaderFilter reader) {
        Query words = words(text);
        var asked = new SearchRequest.Builder()
                .source(source -> source.fetch(false))
                .query(all -> all.bool(bool -> {
                    bool.filter(reader.conditions()).must(words);
                    if (!text.isEmpty()) {
                        TextMatch.weigh(bool, text);
                    }
                    return bool;
                }));
        if (text.isEmpty()) {
            asked.sort(newest ->
                    newest.field(since -> since.field(reader.sinceField()).order(SortOrder.Desc)));
        } else {
            asked.sort(best -> best.score(score -> score.order(SortOrder.Desc)));
        }
        return asked.sort(then -> then.field(id -> id.field("documentId").order(SortOrder.Asc)));
    }

    /** What a document must have of the words to be found. */
    static Query words(QueryText text) {
        return text.isEmpty() ? Query.of(all -> all.matchAll(every -> every)) : TextMatch.found(text);
    }
}
