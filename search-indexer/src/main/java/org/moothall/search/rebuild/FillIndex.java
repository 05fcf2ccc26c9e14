package org.moothall.search.rebuild;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.indexing.FollowLog;
import org.moothall.search.indexing.IndexEntries;
import org.moothall.search.log.FollowerOffsets;
import org.moothall.search.log.LogEntry;
import org.moothall.search.log.PublicationLog;
import org.springframework.stereotype.Component;

/**
 * Fills a new index with each document's newest entry, and then follows the log from there to its head. Pages are
 * written beside each other; the place to go on from is noted only when every page before it is written.
 */
@Component
class FillIndex {

    private static final int PAGES_IN_FLIGHT = 4;

    private final PublicationLog log;
    private final IndexEntries entries;
    private final FollowerOffsets offsets;
    private final FollowLog follow;
    private final Rebuilds rebuilds;

    FillIndex(
            PublicationLog log,
            IndexEntries entries,
            FollowerOffsets offsets,
            FollowLog follow,
            Rebuilds rebuilds) {
        this.log = log;
        this.entries = entries;
        this.offsets = offsets;
        this.follow = follow;
        this.rebuilds = rebuilds;
    }

    long head() {
        return log.head();
    }

    /** Notes that the index, which is empty, is to be filled with what the log holds now. */
    Fill begin(PhysicalIndex index) {
        long head = log.head();
        Fill fill = new Fill(index.name(), head, null, 0, log.documents(head), Duration.ZERO);
        rebuilds.begin(fill);
        return fill;
    }

    /**
     * Fills from where it stands.
     *
     * @throws RebuildStopped when somebody stopped the rebuild
     */
    void fill(PhysicalIndex index, Fill begun) {
        Deque<Page> flying = new ArrayDeque<>();
        Fill fill = begun;
        try (ExecutorService writers = Executors.newFixedThreadPool(PAGES_IN_FLIGHT)) {
            List<LogEntry> page = next(begun.position(), begun.upTo());
            while (!page.isEmpty()) {
                List<LogEntry> one = page;
                flying.add(new Page(one, writers.submit(() -> entries.index(index, one)), System.nanoTime()));
                page = next(one.getLast().documentId(), begun.upTo());
                if (flying.size() == PAGES_IN_FLIGHT) {
                    fill = landed(flying.removeFirst(), fill);
                }
            }
            while (!flying.isEmpty()) {
                fill = landed(flying.removeFirst(), fill);
            }
        }
        offsets.advance(index.name(), begun.upTo());
        follow.toHead(index);
    }

    private List<LogEntry> next(@Nullable UUID after, long upTo) {
        return log.newestPerDocument(after, upTo, FollowLog.BATCH);
    }

    private Fill landed(Page page, Fill before) {
        page.await();
        Duration taken = Duration.ofNanos((System.nanoTime() - page.begun()) / PAGES_IN_FLIGHT);
        Fill after = before.after(page.entries().getLast().documentId(), page.entries().size(), taken);
        if (!rebuilds.advance(after)) {
            throw new RebuildStopped(after.index());
        }
        return after;
    }

    private record Page(List<LogEntry> entries, Future<?> written, long begun) {

        void await() {
            try {
                written.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new IllegalStateException("A page of the rebuild could not be written.", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The rebuild was interrupted.", e);
            }
        }
    }
}
