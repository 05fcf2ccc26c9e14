package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import org.moothall.search.curation.CuratedQuery;

/** What is asked for a reader's words, and the order of the answers: the same for readers and for measuring. */
final class RankedQuery {

    private RankedQuery() {}

    /** Best first; newest first where nothing was typed. */
    static SearchRequest.Builder of(CuratedQuery curated, ReaderFilter reader) {
        QueryText text = QueryText.of(curated.words());
        Query words = Pins.above(words(curated), curated.pinned());
        var asked = new SearchRequest.Builder()
                .source(source -> source.fetch(false))
                .query(all -> all.bool(bool -> {
                    bool.filter(reader.conditions()).must(words);
                    if (!text.isEmpty()) {
                        TextMatch.weigh(bool, text);
                    }
                    return bool;
                }));
        if (text.isEmpty() && !curated.findsNothing()) {
            asked.sort(newest ->
                    newest.field(since -> since.field(reader.sinceField()).order(SortOrder.Desc)));
        } else {
            asked.sort(best -> best.score(score -> score.order(SortOrder.Desc)));
        }
        return asked.sort(then -> then.field(id -> id.field("documentId").order(SortOrder.Asc)));
    }

    /** What a document must have of the words to be found. */
    static Query words(CuratedQuery curated) {
        if (curated.findsNothing()) {
            return Query.of(nothing -> nothing.matchNone(none -> none));
        }
        QueryText text = QueryText.of(curated.words());
        return text.isEmpty() ? Query.of(all -> all.matchAll(every -> every)) : TextMatch.found(text);
    }
}
