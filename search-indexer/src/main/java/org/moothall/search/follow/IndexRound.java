package org.moothall.search.follow;

import org.moothall.search.definition.IndexGone;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.indexing.FollowLog;
import org.moothall.search.indexing.IndexEntries;
import org.springframework.stereotype.Component;

/** One round of the follower: the index in use goes from its offset to the log's head, and takes what was set aside. */
@Component
class IndexRound {

    private final LiveIndex live;
    private final FollowLog follow;
    private final IndexEntries entries;
    private final DefinitionUpgrade upgrade;
    private final RequestedVerification verification;

    IndexRound(
            LiveIndex live,
            FollowLog follow,
            IndexEntries entries,
            DefinitionUpgrade upgrade,
            RequestedVerification verification) {
        this.live = live;
        this.follow = follow;
        this.entries = entries;
        this.upgrade = upgrade;
        this.verification = verification;
    }

    PhysicalIndex run() {
        try {
            return follow(live.get());
        } catch (IndexGone e) {
            // A rebuild has put another index in its place since this round began.
            return follow(live.get());
        }
    }

    private PhysicalIndex follow(PhysicalIndex index) {
        upgrade.consider(index);
        verification.consider();
        follow.toHead(index);
        entries.retry(index);
        return index;
    }
}
