package org.moothall.content.editorial;

/**
 * A count that was taken no further than to a limit.
 *
 * @param more whether there are more than the number
 */
record CappedCount(int number, boolean more) {

    static CappedCount of(int counted, int most) {
        return new CappedCount(Math.min(counted, most), counted > most);
    }
}
