package org.moothall.search.verify;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.lease.Lease;
import org.moothall.search.lease.Leases;
import org.springframework.stereotype.Component;

/** Does a comparison and keeps what came of it, so that every process can show it. One is done at a time. */
@Component
public class RunVerification {

    private final VerifyIndex verify;
    private final Verifications verifications;
    private final Leases leases;
    private final String lease;

    RunVerification(VerifyIndex verify, Verifications verifications, Leases leases, SearchIndices indices) {
        this.verify = verify;
        this.verifications = verifications;
        this.leases = leases;
        this.lease = "verify:" + indices.alias();
    }

    /** Does the one that was asked for, if nobody is at it. */
    public Optional<Report> ifWanted() {
        return leases.take(lease).flatMap(held -> {
            try (held) {
                return verifications.latest()
                        .filter(one -> one.state().isWanted())
                        .map(one -> run(held, one.repair(), report -> {}));
            }
        });
    }

    /**
     * Asks for one and does it.
     *
     * @throws VerificationUnderWay while another is being done
     */
    public Report now(boolean repair, @Nullable String by, Consumer<Report> progress) {
        try (Lease held = leases.take(lease).orElseThrow(VerificationUnderWay::new)) {
            verifications.forget();
            verifications.request(repair, by);
            return run(held, repair, progress);
        }
    }

    private Report run(Lease held, boolean repair, Consumer<Report> progress) {
        try {
            Report report = verify.run(repair, page -> {
                if (!held.isHeld()) {
                    throw new VerificationUnderWay();
                }
                verifications.progress(page);
                progress.accept(page);
            });
            verifications.done(report);
            return report;
        } catch (VerificationUnderWay e) {
            throw e;
        } catch (RuntimeException e) {
            verifications.failed(String.valueOf(e.getMessage()));
            throw e;
        }
    }
}
