package org.moothall.platform.following;

import java.util.Optional;
import org.moothall.content.publication.LogGrew;
import org.moothall.search.follow.IndexFollower;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.function.SingletonSupplier;

/** Lets the indexer of this process, if it has one, look at the log as soon as an entry is committed. */
@Component
class NudgeIndexer {

    private final SingletonSupplier<IndexFollower> follower;

    NudgeIndexer(ObjectProvider<IndexFollower> follower) {
        this.follower = SingletonSupplier.ofNullable(follower::getIfAvailable);
    }

    @TransactionalEventListener
    void nudge(LogGrew entry) {
        Optional.ofNullable(follower.get()).ifPresent(IndexFollower::nudge);
    }
}
