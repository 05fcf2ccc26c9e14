package org.moothall.search.rebuild;

import javax.sql.DataSource;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.definition.SearchIndices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Builds a new index from the log and puts it in the place of the one in use, while that one goes on answering and
 * being written. The new index has an offset of its own, so what is published meanwhile, before the switch or after,
 * reaches it in its turn, and a death at any moment loses nothing.
 */
@Component
public class RebuildIndex {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildIndex.class);

    private final SearchIndices indices;
    private final FillIndex fill;
    private final RetireIndex retire;
    private final DataSource database;

    RebuildIndex(SearchIndices indices, FillIndex fill, RetireIndex retire, DataSource database) {
        this.indices = indices;
        this.fill = fill;
        this.retire = retire;
        this.database = database;
    }

    /**
     * Rebuilds, and returns when readers are answered from the new index.
     *
     * @param reason why, for the operator's log
     * @throws RebuildUnderWay when one is being done already, here or in another process
     */
    public PhysicalIndex run(String reason) {
        try (RebuildLock lock = RebuildLock.acquire(database, indices.alias()).orElseThrow(RebuildUnderWay::new)) {
            LOG.info("Rebuilding the search index: {}.", reason);
            retireSpare();
            PhysicalIndex fresh = indices.create();
            fill.fill(fresh);
            indices.refresh(fresh);
            if (!lock.isHeld()) {
                throw new IllegalStateException("The rebuild of " + fresh.name()
                        + " lost its lock with its database connection, and leaves the switch to another rebuild.");
            }
            indices.switchTo(fresh);
            LOG.info("Search is answered from the rebuilt index {}.", fresh.name());
            retireSpare();
            return fresh;
        }
    }

    /** Drops what a rebuild left that did not live to its end, unless a rebuild is under way. */
    public void removeLeftovers() {
        RebuildLock.acquire(database, indices.alias()).ifPresent(lock -> {
            try (lock) {
                retireSpare();
            }
        });
    }

    private void retireSpare() {
        for (PhysicalIndex spare : indices.spare()) {
            retire.retire(spare);
            LOG.info("Dropped the index {}, which is not in use.", spare.name());
        }
    }
}
