package org.moothall.content.searches;

import java.time.LocalDate;
import java.util.Comparator;
import org.moothall.content.audience.Audience;

/**
 * What was searched for, on a day in London, by an audience.
 *
 * @param query in its normal form; {@link #UNNAMED} for what is kept without its words
 */
record Searched(LocalDate day, Audience audience, String query) implements Comparable<Searched> {

    /** Stands for all queries whose words are not kept. */
    static final String UNNAMED = "";

    private static final Comparator<Searched> ORDER = Comparator.comparing(Searched::day)
            .thenComparing(Searched::audience)
            .thenComparing(Searched::query);

    /** The same without its words. */
    Searched unnamed() {
        return new Searched(day, audience, UNNAMED);
    }

    @Override
    public int compareTo(Searched other) {
        return ORDER.compare(this, other);
    }
}
