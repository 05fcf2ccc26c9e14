package org.moothall.media.delivery;

/** Who may see an asset, from nobody to everybody. */
public enum Access {
    /** Not this caller; the answer is "not found". */
    HIDDEN,
    /** This caller, but not everybody: no shared cache may keep it. */
    CALLER_ONLY,
    /** Everybody: any cache may keep it for ever. */
    EVERYONE
}
