package org.moothall.search.query;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.log.FollowerOffsets;
import org.moothall.search.log.PublicationLog;
import org.springframework.stereotype.Component;

/**
 * Knows the documents of which the log says something that the index in use does not know yet. What the index holds of
 * them may have been withdrawn since, or be for fewer readers, so nothing of it may reach an answer: no hit, no count.
 */
@Component
class OvertakenDocuments {

    /** As many as one query can leave out: Elasticsearch takes 65,536 values. */
    private static final int MOST = 60_000;

    private final SearchIndices indices;
    private final FollowerOffsets offsets;
    private final PublicationLog log;
    private final TimedSearch search;
    private volatile @Nullable String inUse;

    OvertakenDocuments(SearchIndices indices, FollowerOffsets offsets, PublicationLog log, TimedSearch search) {
        this.search = search;
        this.indices = indices;
        this.offsets = offsets;
        this.log = log;
    }

    /**
     * Those documents now.
     *
     * @throws SearchUnavailable when the index lags too far behind for an answer that can be trusted
     */
    Overtaken now() {
        String index = inUse;
        OptionalLong offset = index == null ? OptionalLong.empty() : offsets.of(index);
        if (offset.isEmpty()) {
            index = nameOfIndexInUse();
            inUse = index;
            offset = offsets.of(index);
        }
        Set<UUID> overtaken = log.documentsAfter(offset.orElse(0), MOST + 1);
        if (overtaken.size() > MOST) {
            throw new SearchUnavailable("the search index is more than " + MOST + " documents behind");
        }
        // The offset moves when what was taken can be found: while it stays, the index holds the same.
        return new Overtaken(overtaken, overtaken.isEmpty() ? index + "@" + offset.orElse(0) : null);
    }

    // A rebuild forgets the former index's offset when it has put its own in use: that is how a change shows here.
    private String nameOfIndexInUse() {
        Optional<PhysicalIndex> live = search.within(indices::live);
        return live.map(PhysicalIndex::name)
                .orElseThrow(() -> new SearchUnavailable(
                        "there is no index behind " + indices.alias() + " yet; an indexer builds it when it runs"));
    }
}
