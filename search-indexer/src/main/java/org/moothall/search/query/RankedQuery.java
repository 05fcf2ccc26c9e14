package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.List;
import org.moothall.search.curation.CuratedQuery;
import org.springframework.stereotype.Component;

/** What is asked for a reader's words, and the order of the answers: the same for readers and for measuring. */
@Component
class RankedQuery {

    private final Rarity rarity;

    RankedQuery(Rarity rarity) {
        this.rarity = rarity;
    }

    /** Best first; newest first where nothing was typed. */
    SearchRequest.Builder of(CuratedQuery curated, ReaderFilter reader) {
        QueryText text = QueryText.of(curated.words());
        Query words = Pins.above(words(curated), curated.pinned());
        var asked = new SearchRequest.Builder()
                .source(source -> source.fetch(false))
                .query(all -> all.bool(bool -> {
                    bool.filter(reader.besideChoices()).must(words);
                    if (!text.isEmpty()) {
                        TextMatch.weigh(bool, text);
                        rarity.weigh(bool, text, reader);
                    }
                    return bool;
                }));
        if (!reader.choices().isEmpty()) {
            asked.postFilter(
                    chosen -> chosen.bool(bool -> bool.filter(List.copyOf(reader.choices().values()))));
        }
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
