package org.moothall.platform.following;

import org.moothall.content.delivery.answer.WatchLog;
import org.moothall.content.publication.LogGrew;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets kept answers of this process, if it has the delivery API, be old as soon as an entry is committed. */
@Component
class TellKeptAnswers {

    private final ObjectProvider<WatchLog> watch;

    TellKeptAnswers(ObjectProvider<WatchLog> watch) {
        this.watch = watch;
    }

    @TransactionalEventListener
    void tell(LogGrew entry) {
        watch.ifAvailable(log -> log.grew(entry.number()));
    }
}
