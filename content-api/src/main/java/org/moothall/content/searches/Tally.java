package org.moothall.content.searches;

/**
 * How often something was searched for.
 *
 * @param times how often
 * @param empty how often nothing was found
 * @param results how many results in all
 * @param followed how often something of it was opened
 */
record Tally(long times, long empty, long results, long followed) {

    static Tally search(long results) {
        return new Tally(1, results == 0 ? 1 : 0, results, 0);
    }

    static Tally follow() {
        return new Tally(0, 0, 0, 1);
    }

    Tally plus(Tally other) {
        return new Tally(times + other.times, empty + other.empty, results + other.results, followed + other.followed);
    }
}
