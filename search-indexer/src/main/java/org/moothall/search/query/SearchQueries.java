package org.moothall.search.query;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.moothall.search.curation.CuratedQuery;
import org.moothall.search.curation.PresentCuration;
import org.springframework.stereotype.Component;

/** What readers may ask of search. Each answer is made for one audience, and holds what that audience may see. */
@Component
public class SearchQueries {

    private final OvertakenDocuments overtaken;
    private final TimedSearch search;
    private final Spelling spelling;
    private final Completions completions;
    private final MoreLikeThis moreLikeThis;
    private final RankedQuery ranked;
    private final PresentCuration curation;

    SearchQueries(
            OvertakenDocuments overtaken,
            TimedSearch search,
            Spelling spelling,
            Completions completions,
            MoreLikeThis moreLikeThis,
            RankedQuery ranked,
            PresentCuration curation) {
        this.overtaken = overtaken;
        this.search = search;
        this.spelling = spelling;
        this.completions = completions;
        this.moreLikeThis = moreLikeThis;
        this.ranked = ranked;
        this.curation = curation;
    }

    /**
     * Finds documents.
     *
     * @throws CursorRefused when the cursor is not one of this search
     * @throws SearchUnavailable when Elasticsearch does not answer in time
     */
    public SearchResult search(SearchRequest request) {
        CuratedQuery curated = curated(request);
        QueryText text = QueryText.of(curated.words());
        ReaderFilter reader = reader(request);
        SearchFingerprint fingerprint = SearchFingerprint.of(request, QueryText.of(request.query()));
        var asked = asked(request, curated, reader);
        if (request.after() != null) {
            asked.searchAfter(SearchCursor.decode(request.after(), fingerprint).sortValues());
        }
        CompletableFuture<@Nullable String> betterSpelling =
                CompletableFuture.supplyAsync(() -> betterSpelling(request, text, reader), Thread::startVirtualThread);
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
                betterSpelling.join());
    }

    /**
     * Completes what a reader has typed so far; nothing for nothing.
     *
     * @param first how many at most, 1 to 100
     * @throws SearchUnavailable when Elasticsearch does not answer in time
     */
    public List<Suggestion> suggest(String prefix, Audience audience, int first) {
        return suggest(prefix, audience, first, List.of());
    }

    /**
     * The same with what others searched for, by the same one question: of it, what has all its words in one document that
     * this audience may see now.
     *
     * @throws SearchUnavailable when Elasticsearch does not answer in time
     */
    public List<Suggestion> suggest(String prefix, Audience audience, int first, List<String> past) {
        requireSize(first);
        QueryText typed = QueryText.of(prefix);
        return typed.isEmpty()
                ? List.of()
                : completions.of(typed, new ReaderFilter(audience, SearchFilter.none(), overtaken.now()), first, past);
    }

    /**
     * For each document others like it that the audience may see, the likest first; by one question for all.
     *
     * @param first how many at most for each, 1 to 100
     * @throws SearchUnavailable when Elasticsearch does not answer in time
     */
    public Map<UUID, List<UUID>> moreLike(Collection<Likeness> documents, Audience audience, int first) {
        requireSize(first);
        return documents.isEmpty()
                ? Map.of()
                : moreLikeThis.of(documents, new ReaderFilter(audience, SearchFilter.none(), overtaken.now()), first);
    }

    /** What a search comes to by what editors lay down. */
    CuratedQuery curated(SearchRequest request) {
        return curation.of(request.query());
    }

    ReaderFilter reader(SearchRequest request) {
        return new ReaderFilter(request.audience(), request.filter(), overtaken.now());
    }

    private co.elastic.clients.elasticsearch.core.SearchRequest.Builder asked(
            SearchRequest request, CuratedQuery curated, ReaderFilter reader) {
        return ranked.now(curated, reader)
                .size(request.first() + 1)
                .version(true)
                .trackTotalHits(track -> track.enabled(true))
                .aggregations(Facets.asked(reader.choices()))
                .highlight(Passages.of(RankedQuery.words(curated)));
    }

    private static void requireSize(int first) {
        if (first < 1 || first > SearchRequest.MOST) {
            throw new IllegalArgumentException("[first] is " + first + ": ask for 1 to " + SearchRequest.MOST + ".");
        }
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
