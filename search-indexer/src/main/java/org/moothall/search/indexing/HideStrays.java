package org.moothall.search.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.util.List;
import java.util.Map;
import org.moothall.search.definition.ElasticsearchCall;
import org.moothall.search.definition.PhysicalIndex;
import org.springframework.stereotype.Component;

/** Hides what stands in an index though the log says nothing of it, as a withdrawal does: a tombstone takes its place. */
@Component
public class HideStrays {

    private final ElasticsearchClient elasticsearch;

    HideStrays(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** Takes the versions that the strays stand at, by their ids. */
    public void hide(PhysicalIndex index, Map<String, Long> strays) {
        List<BulkOperation> operations = strays.entrySet().stream()
                .map(stray -> BulkOperation.of(operation -> operation.index(write -> write.id(stray.getKey())
                        .version(stray.getValue())
                        .versionType(VersionType.ExternalGte)
                        .document(Map.of(
                                "documentId", stray.getKey(), "number", stray.getValue(), "visibleTo", List.of())))))
                .toList();
        if (!operations.isEmpty()) {
            BulkRequest request = BulkRequest.of(bulk ->
                    bulk.index(index.writeAlias()).requireAlias(true).operations(operations));
            ElasticsearchCall.make("to hide strays in " + index.name(), () -> elasticsearch.bulk(request));
        }
    }
}
