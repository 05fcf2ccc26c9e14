package org.moothall.search.rebuild;

import java.util.Optional;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.lease.Lease;
import org.moothall.search.lease.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Builds a new index from the log and puts it in the place of the one in use, while that one goes on answering and
 * being written. The new index has an offset of its own, so what is published meanwhile, before the switch or after,
 * reaches it in its turn, and a death at any moment loses nothing: whoever comes next goes on from where it was.
 */
@Component
public class RebuildIndex {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildIndex.class);

    private final SearchIndices indices;
    private final FillIndex fill;
    private final RetireIndex retire;
    private final Rebuilds rebuilds;
    private final Leases leases;

    RebuildIndex(
            SearchIndices indices,
            FillIndex fill,
            RetireIndex retire,
            Rebuilds rebuilds,
            Leases leases) {
        this.indices = indices;
        this.fill = fill;
        this.retire = retire;
        this.rebuilds = rebuilds;
        this.leases = leases;
    }

    /**
     * Rebuilds, and returns when readers are answered from the new index. Goes on with a rebuild that was asked for,
     * interrupted or stopped, if there is one; begins a new one otherwise.
     *
     * @param reason why, for people
     * @throws RebuildUnderWay when one is being done already, here or in another process
     * @throws RebuildStopped when somebody stopped it
     */
    public PhysicalIndex run(String reason) {
        try (Lease lease = leases.take(leaseName()).orElseThrow(RebuildUnderWay::new)) {
            return attempt(lease, reason);
        }
    }

    /** The same from the beginning, whatever an earlier rebuild has left. */
    public PhysicalIndex afresh(String reason) {
        try (Lease lease = leases.take(leaseName()).orElseThrow(RebuildUnderWay::new)) {
            rebuilds.forget();
            return attempt(lease, reason);
        }
    }

    /** Drops what a rebuild left that nobody will go on with, unless a rebuild is under way. */
    public void removeLeftovers() {
        leases.take(leaseName()).ifPresent(lease -> {
            try (lease) {
                retireSpare(unfinished());
            }
        });
    }

    private PhysicalIndex attempt(Lease lease, String reason) {
        Optional<PhysicalIndex> inUse = indices.live()
                .filter(live -> unfinished().equals(Optional.of(live.name())));
        if (inUse.isPresent()) {
            // It died after the switch and before it could say so.
            rebuilds.done();
            return inUse.get();
        }
        try {
            Fill from = goOn().orElseGet(() -> begin(reason));
            return complete(lease, from);
        } catch (RebuildStopped e) {
            throw e;
        } catch (RuntimeException e) {
            rebuilds.failed(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private PhysicalIndex complete(Lease lease, Fill from) {
        PhysicalIndex fresh = indices.named(from.index()).orElseThrow();
        fill.fill(fresh, from);
        indices.makeFit(fresh);
        if (!lease.confirm()) {
            throw new IllegalStateException("The rebuild of " + fresh.name()
                    + " lost its lease to another process, and leaves the switch to that one.");
        }
        indices.switchTo(fresh);
        rebuilds.done();
        LOG.info("Search is answered from the rebuilt index {}.", fresh.name());
        retireSpare(Optional.empty());
        return fresh;
    }

    private Optional<Fill> goOn() {
        Optional<Fill> unfinished = rebuilds.latest()
                .filter(latest -> latest.state() != RebuildState.DONE)
                .flatMap(latest -> Optional.ofNullable(latest.fill()))
                .filter(this::isFit);
        unfinished.ifPresent(from -> {
            rebuilds.goOn();
            retireSpare(Optional.of(from.index()));
            LOG.info(
                    "Going on with the rebuild of the search index, {} of {} documents of which are written.",
                    from.documents(),
                    from.total());
        });
        return unfinished;
    }

    // After the database was restored from a backup, the index may hold what the log does not say any more.
    private boolean isFit(Fill unfinished) {
        Optional<PhysicalIndex> index = indices.named(unfinished.index()).filter(indices::isFitToGoOnWith);
        index.ifPresent(indices::refresh);
        return index.isPresent() && indices.newestNumber(index.get()) <= fill.head();
    }

    private Fill begin(String reason) {
        rebuilds.request(reason, null);
        LOG.info("Rebuilding the search index: {}.", reason);
        retireSpare(Optional.empty());
        return fill.begin(indices.create());
    }

    private Optional<String> unfinished() {
        return rebuilds.latest()
                .filter(latest -> latest.state() != RebuildState.DONE)
                .flatMap(latest -> Optional.ofNullable(latest.fill()))
                .map(Fill::index);
    }

    private void retireSpare(Optional<String> butNot) {
        for (PhysicalIndex spare : indices.spare()) {
            if (!butNot.equals(Optional.of(spare.name()))) {
                retire.retire(spare);
                LOG.info("Dropped the index {}, which is not in use.", spare.name());
            }
        }
    }

    private String leaseName() {
        return "rebuild:" + indices.alias();
    }
}
