package org.moothall.search.query;

/** A cursor that no answer to this search has given out. */
public final class CursorRefused extends RuntimeException {

    private static final int SHOWN = 60;

    CursorRefused(String cursor) {
        super("The cursor [" + (cursor.length() > SHOWN ? cursor.substring(0, SHOWN) + "…" : cursor)
                + "] is not one of this search: give a cursor from an answer to the same query and filter for the same"
                + " audience, or leave [after] out to begin anew.");
    }
}
