package org.moothall.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Everything that an index holds, whoever may see it.
 *
 * @param visible versions of the documents that someone may see
 * @param hidden versions of tombstones and placeholders
 */
public record IndexContents(Map<UUID, Long> visible, Map<UUID, Long> hidden) {

    private static final int MOST = 10_000;

    /** Reads an index; fails on a document that stands in it twice, or that is not at its own version. */
    public static IndexContents of(ElasticsearchClient elasticsearch, String index) {
        try {
            elasticsearch.indices().refresh(refresh -> refresh.index(index));
            var hits = elasticsearch
                    .search(search -> search.index(index).size(MOST).version(true), JsonData.class)
                    .hits()
                    .hits();
            IndexContents contents = new IndexContents(new TreeMap<>(), new TreeMap<>());
            hits.forEach(contents::add);
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Hit<JsonData> hit) {
        var source = hit.source().toJson().asJsonObject();
        long number = source.getJsonNumber("number").longValue();
        boolean seen = !source.getJsonArray("visibleTo").isEmpty();
        Long before = (seen ? visible : hidden).put(UUID.fromString(hit.id()), hit.version());
        if (before != null || hit.version() != number) {
            throw new AssertionError("Document " + hit.id() + " stands twice or at a false version: " + hit.version());
        }
    }
}
