package org.moothall.search.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.moothall.search.definition.ElasticsearchCall;
import org.moothall.search.definition.IndexGone;
import org.moothall.search.definition.IndexUnreachable;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.log.SetAside;
import org.springframework.stereotype.Component;

/**
 * Writes documents with the log number as external version: a document that stands there at a newer number is left as
 * it is, and that counts as done.
 */
@Component
class BulkWrite {

    private static final int BYTES_PER_REQUEST = 5_000_000;
    private static final int CONFLICT = 409;
    private static final Set<Integer> PASSING = Set.of(401, 403, 408, 429, 502, 503, 504);

    private final ElasticsearchClient elasticsearch;

    BulkWrite(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * Writes the documents.
     *
     * @param versions external: only what is newer than what stands there; external_gte: also the same number again
     * @return those that the index will not take as they are, with the reasons
     * @throws IndexGone when the index is no longer there
     * @throws IndexUnreachable when it is worth trying all of them again later
     */
    List<SetAside> write(PhysicalIndex index, List<SearchDocument> documents, VersionType versions) {
        List<SetAside> refused = new ArrayList<>();
        List<BulkOperation> operations = new ArrayList<>();
        int from = 0;
        int bytes = 0;
        for (int i = 0; i < documents.size(); i++) {
            byte[] json = documents.get(i).bytes();
            if (bytes > 0 && bytes + json.length > BYTES_PER_REQUEST) {
                refused.addAll(send(index, operations, documents.subList(from, i)));
                operations.clear();
                from = i;
                bytes = 0;
            }
            operations.add(operation(documents.get(i), json, versions));
            bytes += json.length;
        }
        if (!operations.isEmpty()) {
            refused.addAll(send(index, operations, documents.subList(from, documents.size())));
        }
        return refused;
    }

    private static BulkOperation operation(SearchDocument document, byte[] json, VersionType versions) {
        return BulkOperation.of(
                operation -> operation.index(write -> write.id(document.id().toString())
                        .version(document.number())
                        .versionType(versions)
                        .document(BinaryData.of(json, "application/json"))));
    }

    private List<SetAside> send(PhysicalIndex index, List<BulkOperation> operations, List<SearchDocument> documents) {
        BulkRequest request = BulkRequest.of(
                bulk -> bulk.index(index.writeAlias()).requireAlias(true).operations(operations));
        List<BulkResponseItem> answers = ElasticsearchCall.make(
                        "to write into the index " + index.name(), () -> elasticsearch.bulk(request))
                .items();
        List<SetAside> refused = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            ErrorCause error = answers.get(i).error();
            if (error != null && answers.get(i).status() != CONFLICT) {
                throwIfPassing(index, answers.get(i).status(), error);
                SearchDocument document = documents.get(i);
                refused.add(new SetAside(document.number(), document.id(), reason(error)));
            }
        }
        return refused;
    }

    private static void throwIfPassing(PhysicalIndex index, int status, ErrorCause error) {
        if (status == 404) {
            throw new IndexGone(index);
        }
        if (PASSING.contains(status)) {
            throw new IndexUnreachable(
                    "Elasticsearch cannot write into the index " + index.name() + " now: " + reason(error));
        }
    }

    private static String reason(ErrorCause error) {
        String reason = error.type() + ": " + error.reason();
        return error.causedBy() == null
                ? reason
                : reason + ": " + error.causedBy().reason();
    }
}
