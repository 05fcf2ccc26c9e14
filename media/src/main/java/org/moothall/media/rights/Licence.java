package org.moothall.media.rights;

/** By whose leave an image may be used. The names are part of the API. */
public enum Licence {
    COUNCIL_OWNED,
    /** Open Government Licence, version 3.0. */
    OPEN_GOVERNMENT,
    CC_BY,
    CC_BY_SA,
    CC0,
    /** From a stock library, often until a day. */
    LICENSED_STOCK,
    /** Somebody said yes, often until a day. */
    PERMISSION_GIVEN,
    /** Something else, which the note says. */
    OTHER,
    /** Nobody has said. */
    UNKNOWN;

    /** Whether leave of this kind may end on a day. */
    public boolean mayEnd() {
        return this == LICENSED_STOCK || this == PERMISSION_GIVEN || this == OTHER;
    }
}
