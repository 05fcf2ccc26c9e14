package org.moothall.search.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.rebuild.Rebuild;
import org.moothall.search.rebuild.RebuildIndex;
import org.moothall.search.rebuild.RebuildState;
import org.moothall.search.rebuild.RebuildStopped;
import org.moothall.search.rebuild.RebuildUnderWay;
import org.moothall.search.rebuild.Rebuilds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Rebuilds an index that was made from another definition than this program's, or that somebody wants rebuilt, beside the
 * follower, which goes on with the old index meanwhile; goes on with a rebuild that was interrupted. Looks for another
 * definition only until it has once found the index right, and again when the synonyms that editors
 * keep have changed: processes that differ, as while a new version is rolled out, must not rebuild against each other for
 * ever.
 */
@Component
class DefinitionUpgrade {

    private static final Logger LOG = LoggerFactory.getLogger(DefinitionUpgrade.class);

    private final SearchIndices indices;
    private final RebuildIndex rebuild;
    private final Rebuilds rebuilds;
    private final Duration betweenAttempts;
    private final Clock clock;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile @Nullable String rightFor;
    private volatile Instant notBefore = Instant.MIN;

    DefinitionUpgrade(
            SearchIndices indices, RebuildIndex rebuild, Rebuilds rebuilds, IndexingSettings settings, Clock clock) {
        this.indices = indices;
        this.rebuild = rebuild;
        this.rebuilds = rebuilds;
        this.betweenAttempts = settings.longestBackoff();
        this.clock = clock;
    }

    /** Starts a rebuild if one is wanted, or needed for this program's own definition; does not wait. */
    void consider(PhysicalIndex live) {
        if (underWay.get() || clock.instant().isBefore(notBefore)) {
            return;
        }
        Optional<Rebuild> latest = rebuilds.latest();
        if (latest.filter(one -> one.state().isWanted()).isPresent()) {
            start(latest.get().reason());
        } else if (latest.filter(one -> one.state() == RebuildState.STOPPED).isEmpty()) {
            considerDefinition(live);
        }
    }

    private void considerDefinition(PhysicalIndex live) {
        String synonyms = indices.synonymsFingerprint();
        if (synonyms.equals(rightFor)) {
            return;
        }
        if (!indices.isOutdated(live)) {
            rebuild.removeLeftovers();
            rightFor = synonyms;
        } else {
            start(live.name() + " was made from another definition or other synonyms");
        }
    }

    private void start(String reason) {
        if (underWay.compareAndSet(false, true)) {
            Thread.ofVirtual().name("search-rebuild").start(() -> rebuild(reason));
        }
    }

    private void rebuild(String reason) {
        Instant next = clock.instant();
        try {
            rebuild.run(reason);
        } catch (RebuildUnderWay | RebuildStopped e) {
            LOG.info(e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Rebuilding the search index failed; it is gone on with in {}.", betweenAttempts, e);
            next = clock.instant().plus(betweenAttempts);
        } finally {
            notBefore = next;
            underWay.set(false);
        }
    }
}
