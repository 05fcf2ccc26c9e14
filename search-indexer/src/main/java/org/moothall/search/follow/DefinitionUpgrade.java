package org.moothall.search.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.rebuild.RebuildIndex;
import org.moothall.search.rebuild.RebuildUnderWay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Rebuilds an index that was made from another definition than this program's, beside the follower, which goes on with
 * the old index meanwhile. Looks only until it has once found the index right, and again when the synonyms that editors
 * keep have changed: processes that differ, as while a new version is rolled out, must not rebuild against each other for
 * ever.
 */
@Component
class DefinitionUpgrade {

    private static final Logger LOG = LoggerFactory.getLogger(DefinitionUpgrade.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(30);

    private final SearchIndices indices;
    private final RebuildIndex rebuild;
    private final Clock clock;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile @Nullable String rightFor;
    private volatile Instant notBefore = Instant.MIN;

    DefinitionUpgrade(SearchIndices indices, RebuildIndex rebuild, Clock clock) {
        this.indices = indices;
        this.rebuild = rebuild;
        this.clock = clock;
    }

    /** Starts a rebuild if this program has not yet seen the index made from its own definition; does not wait. */
    void consider(PhysicalIndex live) {
        String synonyms = indices.synonymsFingerprint();
        if (synonyms.equals(rightFor) || underWay.get() || clock.instant().isBefore(notBefore)) {
            return;
        }
        if (!indices.isOutdated(live)) {
            rebuild.removeLeftovers();
            rightFor = synonyms;
        } else if (underWay.compareAndSet(false, true)) {
            Thread.ofVirtual().name("search-rebuild").start(() -> upgrade(live));
        }
    }

    private void upgrade(PhysicalIndex live) {
        try {
            rebuild.run(live.name() + " was made from another definition or other synonyms");
        } catch (RebuildUnderWay e) {
            LOG.info(e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Rebuilding the search index failed; it is tried again in {}.", BETWEEN_ATTEMPTS, e);
        } finally {
            notBefore = clock.instant().plus(BETWEEN_ATTEMPTS);
            underWay.set(false);
        }
    }
}
