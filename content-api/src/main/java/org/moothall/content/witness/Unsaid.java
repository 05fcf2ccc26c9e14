package org.moothall.content.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.event.spi.EventSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/** What this transaction has stored and the audit log has not been told of yet. */
@Component
class Unsaid {

    private final SingletonSupplier<Testimony> testimony;

    Unsaid(ObjectProvider<Testimony> testimony) {
        this.testimony = SingletonSupplier.of(testimony::getObject);
    }

    /** Keeps it until it is taken, or until the transaction is about to end: then it is told as it is. */
    void add(Stored stored, EventSource session) {
        List<Stored> kept = kept();
        if (kept == null) {
            kept = new ArrayList<>();
            TransactionSynchronizationManager.bindResource(this, kept);
            TransactionSynchronizationManager.registerSynchronization(new Forget());
            session.getActionQueue()
                    .registerCallback(ended -> testimony.obtain().tellTheRest(takeAll()));
        }
        kept.add(stored);
    }

    /** Takes out what suits, in the order in which it was stored. */
    List<Stored> take(Predicate<Stored> suits) {
        List<Stored> kept = kept();
        if (kept == null) {
            return List.of();
        }
        List<Stored> taken = kept.stream().filter(suits).toList();
        kept.removeAll(taken);
        return taken;
    }

    private List<Stored> takeAll() {
        return take(any -> true);
    }

    @SuppressWarnings("unchecked") // Bound by this class alone.
    private @Nullable List<Stored> kept() {
        return (List<Stored>) TransactionSynchronizationManager.getResource(this);
    }

    /** The next transaction of the thread begins with nothing. */
    private final class Forget implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Unsaid.this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Unsaid.this);
        }
    }
}
