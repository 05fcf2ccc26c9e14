package org.moothall.platform.following;

import java.util.Optional;
import org.moothall.content.delivery.answer.WatchLog;
import org.moothall.content.publication.LogGrew;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.function.SingletonSupplier;

/** Lets kept answers of this process, if it has the delivery API, be old as soon as an entry is committed. */
@Component
class TellKeptAnswers {

    private final SingletonSupplier<WatchLog> watch;

    TellKeptAnswers(ObjectProvider<WatchLog> watch) {
        this.watch = SingletonSupplier.ofNullable(watch::getIfAvailable);
    }

    @TransactionalEventListener
    void tell(LogGrew entry) {
        Optional.ofNullable(watch.get()).ifPresent(log -> log.grew(entry.number()));
    }
}
