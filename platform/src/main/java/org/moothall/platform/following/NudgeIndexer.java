package org.moothall.platform.following;

import org.moothall.content.publication.LogGrew;
import org.moothall.search.follow.IndexFollower;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the indexer of this process, if it has one, look at the log as soon as an entry is committed. */
@Component
class NudgeIndexer {

    private final ObjectProvider<IndexFollower> follower;

    NudgeIndexer(ObjectProvider<IndexFollower> follower) {
        this.follower = follower;
    }

    @TransactionalEventListener
    void nudge(LogGrew entry) {
        follower.ifAvailable(IndexFollower::nudge);
    }
}
