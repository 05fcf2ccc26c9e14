package org.moothall.media.asset;

import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction that sees, after it has waited for a lock, what others wrote in the meantime. One that got into the way of
 * another is tried again.
 */
@Component
public class FreshTransaction {

    private static final int TRIES = 3;

    private final TransactionTemplate transaction;

    FreshTransaction(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** What the work returns. */
    public <T> T run(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (PessimisticLockingFailureException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }
}
