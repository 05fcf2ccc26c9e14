package org.moothall.content.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.moothall.search.query.SearchRequest;

/** One multi_match over title and body, with the standard analyser, in an index of its own. */
record PlainMatch(ElasticsearchClient elasticsearch, String index) implements Ranking, AutoCloseable {

    static PlainMatch filled(ElasticsearchClient elasticsearch, String index, List<SampleDocument> documents) {
        try {
            elasticsearch
                    .indices()
                    .create(create -> create.index(index)
                            .settings(settings -> settings.numberOfShards("1").numberOfReplicas("0"))
                            .mappings(mapping -> mapping.properties("title", title -> title.text(text -> text))
                                    .properties("body", body -> body.text(text -> text))
                                    .properties("visibleTo", audience -> audience.keyword(keyword -> keyword))));
            for (SampleDocument document : documents) {
                elasticsearch.index(one -> one.index(index).id(document.slug()).document(document));
            }
            elasticsearch.indices().refresh(refresh -> refresh.index(index));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlainMatch(elasticsearch, index);
    }

    @Override
    public List<String> slugs(SearchRequest search) {
        try {
            return elasticsearch
                    .search(
                            asked -> asked.index(index)
                                    .size(search.first())
                                    .query(all -> all.bool(bool -> bool.filter(seen -> seen.term(term ->
                                                    term.field("visibleTo")
                                                            .value(search.audience().name())))
                                            .must(words -> words.multiMatch(match -> match.fields("title", "body")
                                                    .query(search.query()))))),
                            JsonData.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(hit -> String.valueOf(hit.id()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            elasticsearch.indices().delete(delete -> delete.index(index));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
