package org.moothall.search.trial;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.moothall.search.definition.ElasticsearchCall;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.indexing.FollowLog;
import org.moothall.search.indexing.IndexEntries;
import org.moothall.search.log.LogEntry;
import org.moothall.search.log.PublicationLog;
import org.moothall.search.log.SetAsideEntries;
import org.springframework.stereotype.Component;

/** Builds an index with proposed synonyms from what is published, and removes it and those that were left over. */
@Component
class TrialIndex {

    private final SearchIndices indices;
    private final PublicationLog log;
    private final IndexEntries entries;
    private final SetAsideEntries setAside;
    private final ElasticsearchClient elasticsearch;

    TrialIndex(
            SearchIndices indices,
            PublicationLog log,
            IndexEntries entries,
            SetAsideEntries setAside,
            ElasticsearchClient elasticsearch) {
        this.indices = indices;
        this.log = log;
        this.entries = entries;
        this.setAside = setAside;
        this.elasticsearch = elasticsearch;
    }

    /** How many documents the index in use holds. */
    long size() {
        return ElasticsearchCall.make(
                "to count the documents",
                () -> elasticsearch.count(count -> count.index(indices.alias())).count());
    }

    /** A trial index that holds everything; says after each stretch how many documents it has. */
    PhysicalIndex build(List<String> rules, LongConsumer progress) {
        removeAll();
        PhysicalIndex index = indices.createTrial(rules);
        long head = log.head();
        long done = 0;
        List<LogEntry> page = log.newestPerDocument(null, head, FollowLog.BATCH);
        while (!page.isEmpty()) {
            entries.index(index, page);
            done += page.size();
            progress.accept(done);
            UUID last = page.getLast().documentId();
            page = log.newestPerDocument(last, head, FollowLog.BATCH);
        }
        indices.refresh(index);
        return index;
    }

    void removeAll() {
        for (PhysicalIndex index : indices.trials()) {
            indices.drop(index);
            setAside.forget(index.name());
        }
    }
}
