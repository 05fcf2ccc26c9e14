package org.moothall.search.lease;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Held by the one that may do what it is named after; renewed by itself until it is closed or lost. */
public final class Lease implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
    private static final int RENEWALS_WITHIN_DURATION = 4;

    private final Leases leases;
    private final String name;
    private final UUID holder;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile long renewedAt;
    private volatile boolean closed;

    Lease(Leases leases, String name, UUID holder, long renewedAt) {
        this.leases = leases;
        this.name = name;
        this.holder = holder;
        this.renewedAt = renewedAt;
        // A thread of its own: a virtual one would wait its turn behind all requests, and the lease might end
        // meanwhile.
        Thread.ofPlatform().daemon().name("lease-" + name).start(this::keep);
    }

    /** Whether it can be nobody else's at this moment; asks nobody. */
    public boolean isHeld() {
        return ended.getCount() > 0
                && System.nanoTime() - renewedAt < leases.duration().toNanos();
    }

    /** Whether it is held, as the database has it. */
    public boolean confirm() {
        long asked = System.nanoTime();
        if (ended.getCount() > 0 && leases.renew(name, holder)) {
            renewedAt = asked;
            return true;
        }
        ended.countDown();
        return false;
    }

    @Override
    public void close() {
        closed = true;
        ended.countDown();
        try {
            leases.release(name, holder);
        } catch (RuntimeException e) {
            LOG.info("The lease {} could not be given back and ends by itself.", name, e);
        }
    }

    private void keep() {
        long wait = leases.duration().toMillis() / RENEWALS_WITHIN_DURATION;
        try {
            while (!ended.await(wait, TimeUnit.MILLISECONDS)) {
                renew();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew() {
        try {
            if (!confirm() && !closed) {
                LOG.warn("Another process has taken the lease {} over.", name);
            }
        } catch (RuntimeException e) {
            LOG.warn("The lease {} could not be renewed, and is tried again: {}", name, e.getMessage());
        }
    }
}
