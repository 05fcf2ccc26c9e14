package org.moothall.platform.bench.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.moothall.platform.bench.load.Load;
import org.moothall.platform.running.Desk;
import org.moothall.platform.running.Desk.Written;

/** An editor who publishes drafts that lie ready, so many a second. */
final class Publishing implements AutoCloseable {

    private final Desk desk;
    private final ConcurrentLinkedQueue<Written> drafts = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(4);
    private final AtomicInteger published = new AtomicInteger();
    private double perSecond;

    Publishing(Desk desk) {
        this.desk = desk;
    }

    /** Writes drafts until so many lie ready. */
    void write(int ready) throws IOException {
        while (drafts.size() < ready) {
            drafts.add(desk.writeStory("Walkabout " + UUID.randomUUID()));
        }
    }

    /** Publishes at that rate while a load goes on. Fails when a publication does, and when the drafts have run out. */
    Load during(double rate, Callable<Load> load) throws IOException, InterruptedException {
        published.set(0);
        long begun = System.nanoTime();
        long period = (long) (1e9 / rate);
        ScheduledFuture<?> editor = clock.scheduleAtFixedRate(this::publish, 0, period, TimeUnit.NANOSECONDS);
        try {
            Load measured = load.call();
            perSecond = published.get() * 1e9 / (System.nanoTime() - begun);
            if (editor.isDone()) {
                throw new IllegalStateException("The editor stopped publishing after " + published + " documents");
            }
            return measured;
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            editor.cancel(false);
        }
    }

    /** How many publications a second the last load saw. */
    double perSecond() {
        return perSecond;
    }

    private void publish() {
        Written draft = drafts.poll();
        if (draft == null) {
            throw new IllegalStateException("No drafts are left");
        }
        try {
            desk.publish(draft);
            published.incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
