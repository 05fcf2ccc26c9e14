package org.moothall.search.follow;

import java.util.concurrent.atomic.AtomicBoolean;
import org.moothall.search.verify.RunVerification;
import org.moothall.search.verify.Verifications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does the comparison of the index that somebody asked for, beside the follower. */
@Component
class RequestedVerification {

    private static final Logger LOG = LoggerFactory.getLogger(RequestedVerification.class);

    private final RunVerification run;
    private final Verifications verifications;
    private final AtomicBoolean underWay = new AtomicBoolean();

    RequestedVerification(RunVerification run, Verifications verifications) {
        this.run = run;
        this.verifications = verifications;
    }

    /** Starts it if one is wanted; does not wait. */
    void consider() {
        if (!underWay.get() && verifications.isWanted() && underWay.compareAndSet(false, true)) {
            Thread.ofVirtual().name("search-verification").start(this::verify);
        }
    }

    private void verify() {
        try {
            run.ifWanted()
                    .ifPresent(report -> LOG.info(
                            "Compared {} documents of {} with the log: {} were not as they should be, {} were mended.",
                            report.compared(),
                            report.index(),
                            report.found(),
                            report.mended()));
        } catch (RuntimeException e) {
            LOG.error("The search index could not be compared with the log.", e);
        } finally {
            underWay.set(false);
        }
    }
}
