package org.moothall.search.curation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is laid down now, kept in memory so that no search waits for it. It is read anew by a search that finds it older than a
 * second; others go on with the former meanwhile.
 */
@Component
public class PresentCuration {

    private static final Duration RIGHT_FOR = Duration.ofSeconds(1);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final BestBets bets;
    private final IgnoredWordsList ignored;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Held held;

    PresentCuration(BestBets bets, IgnoredWordsList ignored, Clock clock) {
        this.bets = bets;
        this.ignored = ignored;
        this.clock = clock;
    }

    /** What a query comes to today. */
    public CuratedQuery of(String typed) {
        return now().of(typed, today());
    }

    /** Everything that is laid down. */
    public Curation now() {
        Held known = held;
        if (known == null) {
            return read();
        }
        if (known.isOld() && reading.tryLock()) {
            try {
                return read();
            } finally {
                reading.unlock();
            }
        }
        return known.curation();
    }

    /** The day by which end dates go. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    private Curation read() {
        long at = System.nanoTime();
        Curation read = new Curation(bets.all(), ignored.all());
        held = new Held(read, at);
        return read;
    }

    private record Held(Curation curation, long at) {

        boolean isOld() {
            return System.nanoTime() - at > RIGHT_FOR.toNanos();
        }
    }
}
