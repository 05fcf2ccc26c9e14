package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.moothall.search.curation.CuratedQuery;
import org.moothall.search.definition.IndexSettings;
import org.springframework.stereotype.Component;

/** What is asked for a reader's words, and the order of the answers: the same for readers and for measuring. */
@Component
class RankedQuery {

    private final RankingSettings ranking;
    private final Rarity rarity;
    private final IndexSettings index;
    private final Clock clock;

    RankedQuery(RankingSettings ranking, Rarity rarity, IndexSettings index, Clock clock) {
        this.ranking = ranking;
        this.rarity = rarity;
        this.index = index;
        this.clock = clock;
    }

    /** As a reader asks it now, of the index in use. */
    SearchRequest.Builder now(CuratedQuery curated, ReaderFilter reader) {
        return of(curated, reader, new Occasion(index.alias(), clock.instant()));
    }

    /** Best first; newest first where nothing was typed. */
    SearchRequest.Builder of(CuratedQuery curated, ReaderFilter reader, Occasion occasion) {
        QueryText text = QueryText.of(curated.words());
        Query found = Pins.above(Query.of(none -> none.constantScore(
                        score -> score.boost(0f).filter(words(curated)))), curated.pinned());
        var asked = new SearchRequest.Builder()
                .source(source -> source.fetch(false))
                .query(all -> all.bool(bool -> {
                    bool.filter(reader.besideChoices()).must(found);
                    return text.isEmpty() ? bool : bool.should(score(text, reader, occasion));
                }));
        if (!reader.choices().isEmpty()) {
            asked.postFilter(chosen ->
                    chosen.bool(bool -> bool.filter(List.copyOf(reader.choices().values()))));
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
        return curated.findsNothing()
                ? Query.of(nothing -> nothing.matchNone(none -> none))
                : TextMatch.found(QueryText.of(curated.words()));
    }

    private Query score(QueryText text, ReaderFilter reader, Occasion occasion) {
        var score = new BoolQuery.Builder();
        new TextMatch(ranking).weigh(score, text);
        rarity.weigh(score, text, reader, occasion.index());
        return new TakenByAge(ranking.age(), occasion.moment())
                .from(Query.of(sum -> sum.bool(score.build())), reader.sinceField());
    }

    /**
     * Where and when it is asked.
     *
     * @param index the name of an index or an alias
     */
    record Occasion(String index, Instant moment) {}
}
