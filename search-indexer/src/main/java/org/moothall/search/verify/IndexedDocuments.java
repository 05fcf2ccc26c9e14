package org.moothall.search.verify;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.moothall.search.definition.ElasticsearchCall;
import org.moothall.search.definition.IndexGone;
import org.moothall.search.definition.IndexMapping;
import org.moothall.search.definition.IndexUnreachable;
import org.moothall.search.definition.PhysicalIndex;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads what an index holds, in pages. */
@Component
class IndexedDocuments {

    private static final int PAGE = 1000;

    private final ElasticsearchClient elasticsearch;

    IndexedDocuments(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** Those of these documents that the index holds, as it holds them now, whether searches see it yet or not. */
    Map<UUID, Indexed> of(PhysicalIndex index, Collection<UUID> documents) {
        MgetResponse<ObjectNode> answer = call(
                index,
                () -> elasticsearch.mget(
                        get -> get.index(index.name())
                                .ids(documents.stream().map(UUID::toString).toList()),
                        ObjectNode.class));
        Map<UUID, Indexed> found = new HashMap<>();
        for (var doc : answer.docs()) {
            if (doc.isFailure()) {
                throw new IndexUnreachable("Elasticsearch could not read a document of " + index.name() + ": "
                        + doc.failure().error().reason());
            }
            var result = doc.result();
            Long version = result.version();
            ObjectNode source = result.source();
            if (result.found() && version != null && source != null) {
                found.put(UUID.fromString(result.id()), new Indexed(version, source));
            }
        }
        return found;
    }

    /** Hands on the ids and versions of all documents that some reader may find, page by page. */
    void findable(PhysicalIndex index, Consumer<Map<String, Long>> page) {
        List<FieldValue> after = List.of();
        while (true) {
            List<Hit<JsonData>> hits = page(index, after);
            if (hits.isEmpty()) {
                return;
            }
            Map<String, Long> versions = new LinkedHashMap<>();
            for (Hit<JsonData> hit : hits) {
                Long version = hit.version();
                versions.put(String.valueOf(hit.id()), version == null ? 0 : version);
            }
            page.accept(versions);
            after = hits.getLast().sort();
            if (after.getFirst().isNull()) {
                // Documents without an id of their own come last, and all of them are strays.
                return;
            }
        }
    }

    /** The fields that are written into the index and not kept by it. */
    List<String> notKept(PhysicalIndex index) {
        return call(index, () -> IndexMapping.of(index, elasticsearch)).notKept();
    }

    private List<Hit<JsonData>> page(PhysicalIndex index, List<FieldValue> after) {
        SearchResponse<JsonData> answer = call(
                index,
                () -> elasticsearch.search(
                        search -> {
                            search.index(index.name())
                                    .size(PAGE)
                                    .version(true)
                                    .allowPartialSearchResults(false)
                                    .source(source -> source.fetch(false))
                                    .query(query -> query.exists(exists -> exists.field("visibleTo")))
                                    .sort(sort -> sort.field(
                                            field -> field.field("documentId").order(SortOrder.Asc)));
                            return after.isEmpty() ? search : search.searchAfter(after);
                        },
                        JsonData.class));
        return answer.hits().hits();
    }

    private static <T> T call(PhysicalIndex index, ElasticsearchCall<T> call) {
        return ElasticsearchCall.make("to compare the index " + index.name(), () -> {
            try {
                return call.send();
            } catch (ElasticsearchException e) {
                throw e.status() == 404 ? new IndexGone(index) : e;
            }
        });
    }

    /** A document as the index holds it. */
    record Indexed(long version, ObjectNode source) {

        boolean isHidden() {
            return source.path("visibleTo").isEmpty();
        }
    }
}
