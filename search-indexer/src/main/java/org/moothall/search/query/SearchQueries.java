package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What readers may ask of search. Each answer is made for one audience, and holds what that audience may see. */
@Component
public class SearchQueries {

    private final OvertakenDocuments overtaken;
    private final TimedSearch search;
    private final Spelling spelling;
    private final Completions completions;
    private final Rarity rarity;

    SearchQueries(
            OvertakenDocuments overtaken,
            TimedSearch search,
            Spelling spelling,
            Completions completions,
            Rarity rarity) {
        this.overtaken = overtaken;
        this.search = search;
        this.rarity = rarity;
        this.spelling = spelling;
        this.completions = completions;
    }

    /**
     * Finds documents.
     *
     * @throws CursorRefused when the cursor is not one of this search
     * @throws SearchUnavailable when Elasticsearch does not answer in time
     */
    public SearchResult search(SearchRequest request) {
        QueryText text = QueryText.of(request.query());
        ReaderFilter reader = reader(request);
        SearchFingerprint fingerprint = SearchFingerprint.of(request, text);
        var asked = asked(request, text, reader);
        if (request.after() != null) {
            asked.searchAfter(SearchCursor.decode(request.after(), fingerprint).sortValues());
        }
        SearchResponse<JsonData> answer = search.ask(asked);
        List<Hit<JsonData>> hits = answer.hits().hits();
        return new SearchResult(
                hits.stream()
                        .limit(request.first())
                        .map(hit -> hit(hit, fingerprint))
                        .toList(),
                answer.hits().total() == null ? 0 : answer.hits().total().value(),
                hits.size() > request.first(),
                Facets.answered(answer.aggregations(), request.filter()),
                betterSpelling(request, text, reader));
    }

    /**
     * Completes what a reader has typed so far; nothing for nothing.
     *
     * @param first how many at most, 1 to 100
     * @throws SearchUnavailable when Elasticsearch does not answer in time
     */
    public List<Suggestion> suggest(String prefix, Audience audience, int first) {
        if (first < 1 || first > SearchRequest.MOST) {
            throw new IllegalArgumentException(
                    "[first] is " + first + ": ask for 1 to " + SearchRequest.MOST + " suggestions.");
        }
        QueryText typed = QueryText.of(prefix);
        return typed.isEmpty()
                ? List.of()
                : completions.of(typed, new ReaderFilter(audience, SearchFilter.none(), overtaken.now()), first);
    }

    ReaderFilter reader(SearchRequest request) {
        return new ReaderFilter(request.audience(), request.filter(), overtaken.now());
    }

    /** As readers' searches are asked, whoever asks. */
    co.elastic.clients.elasticsearch.core.SearchRequest.Builder asked(
            SearchRequest request, QueryText text, ReaderFilter reader) {
        Query words = text.isEmpty() ? Query.of(all -> all.matchAll(every -> every)) : TextMatch.found(text);
        var asked = new co.elastic.clients.elasticsearch.core.SearchRequest.Builder()
                .size(request.first() + 1)
                .source(source -> source.fetch(false))
                .version(true)
                .trackTotalHits(track -> track.enabled(true))
                .aggregations(Facets.asked(reader.choices()))
                .highlight(Passages.of(words))
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
        if (text.isEmpty()) {
            asked.sort(newest ->
                    newest.field(since -> since.field(reader.sinceField()).order(SortOrder.Desc)));
        } else {
            asked.sort(best -> best.score(score -> score.order(SortOrder.Desc)));
        }
        return asked.sort(then -> then.field(id -> id.field("documentId").order(SortOrder.Asc)));
    }

    private static SearchHit hit(Hit<JsonData> hit, SearchFingerprint fingerprint) {
        UUID document = UUID.fromString(String.valueOf(hit.id()));
        Long number = hit.version();
        Double score = hit.score();
        return new SearchHit(
                document,
                number == null ? 0 : number,
                score == null ? 0 : score,
                Passages.best(hit.highlight()),
                SearchCursor.at(fingerprint, hit.sort().getFirst(), document).encode());
    }

    private @Nullable String betterSpelling(SearchRequest request, QueryText text, ReaderFilter reader) {
        if (request.after() != null || text.isEmpty()) {
            return null;
        }
        try {
            return spelling.better(text, reader).orElse(null);
        } catch (SearchUnavailable e) {
            return null; // What was found is worth more than a word on how it was spelt.
        }
    }
}
