package org.moothall.search.follow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.search.definition.IndexDefinition;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.lease.Leases;
import org.moothall.search.log.SetAsideEntries;
import org.moothall.search.log.Waiting;
import org.springframework.stereotype.Component;

/** How the index in use stands, asked from any process: of the database and of Elasticsearch, and not of an indexer. */
@Component
public class IndexWork {

    private static final int LISTED = 100;

    private final SearchIndices indices;
    private final StateReading reading;
    private final SetAsideEntries setAside;
    private final Leases leases;

    IndexWork(SearchIndices indices, StateReading reading, SetAsideEntries setAside, Leases leases) {
        this.indices = indices;
        this.reading = reading;
        this.setAside = setAside;
        this.leases = leases;
    }

    /**
     * How it stands now.
     *
     * @throws org.moothall.search.definition.IndexUnreachable when Elasticsearch does not answer
     */
    public IndexStanding standing() {
        PhysicalIndex live = indices.live().orElse(null);
        return new IndexStanding(
                live == null ? IndexingState.BEFORE_THE_FIRST_ROUND : reading.of(live),
                leases.isTaken(leaseOfFollower(indices.alias())),
                live == null ? 0 : indices.findableDocuments(live),
                live == null ? 0 : live.definition(),
                IndexDefinition.VERSION);
    }

    /** What is set aside of the index in use, oldest first; the first {@value #LISTED}. */
    public List<Waiting> setAside(@Nullable String index) {
        return index == null ? List.of() : setAside.waiting(index, LISTED);
    }

    /** Has the next round try an entry again that was set aside; whether there is one of this number. */
    public boolean tryAgain(String index, long number) {
        return setAside.makeDue(index, number);
    }

    static String leaseOfFollower(String alias) {
        return "follow:" + alias;
    }
}
