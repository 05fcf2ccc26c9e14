package org.moothall.content.searches;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;

/** Removes counts that have been kept for long enough, and before that the words of what only a few searched for. */
@Component
class ForgetSearches {

    private static final int AT_ONCE = 1_000;

    private final SearchRecords records;
    private final SearchRecordSettings settings;
    private final Clock clock;

    ForgetSearches(SearchRecords records, SearchRecordSettings settings, Clock clock) {
        this.records = records;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many rows were removed or lost their words. */
    int forget() {
        int all = 0;
        int some;
        do {
            some = records.removeBefore(dayBefore(settings.keptFor()), AT_ONCE)
                    + records.forgetRare(dayBefore(settings.rareKeptFor()), settings.shownFrom(), AT_ONCE);
            all += some;
        } while (some > 0);
        return all;
    }

    private LocalDate dayBefore(Duration period) {
        return LocalDate.ofInstant(clock.instant().minus(period), Moments.LONDON);
    }
}
