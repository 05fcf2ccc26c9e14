package org.moothall.search.query;

/** Search cannot answer now; publishing and reading go on without it. */
public final class SearchUnavailable extends RuntimeException {

    SearchUnavailable(String why, Throwable cause) {
        super(message(why), cause);
    }

    SearchUnavailable(String why) {
        super(message(why));
    }

    private static String message(String why) {
        return "Search is not available now: " + why + ". Try again in a moment.";
    }
}
