package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds documents like others: of the same topics, wards and people, and with the words of the title. However many are
 * asked about, one question answers. Elasticsearch's own {@code more_like_this} chooses words by the statistics of the
 * whole index, to which hidden documents belong (decision 0070); this counts no documents.
 */
@Component
class MoreLikeThis {

    /** Of a title's telling words so many must be in a document that shares nothing else: two must both be there. */
    private static final String ENOUGH = "2<60%";

    private final TimedSearch search;
    private final RankingSettings ranking;
    private final Clock clock;

    MoreLikeThis(TimedSearch search, RankingSettings ranking, Clock clock) {
        this.search = search;
        this.ranking = ranking;
        this.clock = clock;
    }

    /** For each document no more than the given number, the likest first. */
    Map<UUID, List<UUID>> of(Collection<Likeness> documents, ReaderFilter reader, int first) {
        List<Likeness> asked = List.copyOf(documents);
        var answers = search.askAll(
                asked.stream().map(each -> question(each, reader, first)).toList());
        Map<UUID, List<UUID>> found = new LinkedHashMap<>();
        for (int place = 0; place < asked.size(); place++) {
            List<UUID> like = answers.get(place).hits().hits().stream()
                    .map(Hit::id)
                    .map(id -> UUID.fromString(String.valueOf(id)))
                    .toList();
            found.put(asked.get(place).documentId(), like);
        }
        return found;
    }

    private SearchRequest.Builder question(Likeness document, ReaderFilter reader, int first) {
        BoolQuery.Builder shared = shared(document);
        List<UUID> unwanted = Stream.concat(Stream.of(document.documentId()), document.except().stream())
                .toList();
        Query like = new TakenByAge(ranking.age(), clock.instant())
                .from(Query.of(any -> any.bool(shared.build())), reader.sinceField());
        return new SearchRequest.Builder()
                .size(first)
                .source(source -> source.fetch(false))
                .trackTotalHits(track -> track.enabled(false))
                .query(all -> all.bool(bool -> bool.filter(reader.mayBeSeen())
                        .mustNot(ReaderFilter.among("documentId", unwanted))
                        .must(like)))
                .sort(best -> best.score(score -> score.order(SortOrder.Desc)))
                .sort(newest ->
                        newest.field(since -> since.field(reader.sinceField()).order(SortOrder.Desc)))
                .sort(then -> then.field(id -> id.field("documentId").order(SortOrder.Asc)));
    }

    /** At least one of these must be shared; each that is counts. */
    private BoolQuery.Builder shared(Likeness document) {
        RankingSettings.Like worth = ranking.like();
        BoolQuery.Builder shared = new BoolQuery.Builder().minimumShouldMatch("1");
        document.topics().forEach(topic -> shared.should(value("topics", topic, worth.topic())));
        document.wards().forEach(ward -> shared.should(value("wards", ward, worth.ward())));
        document.people().forEach(person -> shared.should(value("people", person.toString(), worth.person())));
        QueryText title = QueryText.of(document.title());
        if (!title.isEmpty()) {
            String words = title.telling();
            Query most = Query.of(enough ->
                    enough.match(match -> match.field("all").query(words).minimumShouldMatch(ENOUGH)));
            Query inTitle = Query.of(each ->
                    each.match(match -> match.field("heading").query(words).boost(worth.titleWord())));
            shared.should(
                    written -> written.constantScore(score -> score.filter(most).boost(worth.words())));
            shared.should(named -> named.bool(both -> both.filter(most).must(inTitle)));
        }
        return shared;
    }

    private static Query value(String field, String value, float worth) {
        return Query.of(
                query -> query.term(term -> term.field(field).value(value).boost(worth)));
    }
}
