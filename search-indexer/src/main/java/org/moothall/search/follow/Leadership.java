package org.moothall.search.follow;

import org.jspecify.annotations.Nullable;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.lease.Lease;
import org.moothall.search.lease.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Being the one process that follows the log for the index. */
@Component
class Leadership {

    private static final Logger LOG = LoggerFactory.getLogger(Leadership.class);

    private final Leases leases;
    private final String name;
    private @Nullable Lease lease;

    Leadership(Leases leases, SearchIndices indices) {
        this.leases = leases;
        this.name = IndexWork.leaseOfFollower(indices.alias());
    }

    /**
     * Returns if this process leads, or leads from now on because nobody did.
     *
     * @throws StandingBy while another one leads
     */
    synchronized void require() {
        Lease held = lease;
        if (held != null && held.isHeld()) {
            return;
        }
        end();
        lease = leases.take(name).orElseThrow(StandingBy::new);
        LOG.info("This process follows the publication log for the search index.");
    }

    /** Gives it back, so that the next may lead at once. */
    synchronized void end() {
        Lease held = lease;
        lease = null;
        if (held != null) {
            held.close();
        }
    }
}
