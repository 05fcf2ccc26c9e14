package org.moothall.content.refusal;

/** The closed list of reasons for which something is refused. Clients may rely on each name. */
public enum RefusalCode {
    /** There is no such thing, or the caller may not know of it. */
    NOT_FOUND,
    /** The caller's role or token does not allow it. */
    NOT_ALLOWED,
    /** Somebody else has changed it since the caller read it. */
    STALE_VERSION,
    /** The document or edition is not in a state in which this can be done. */
    WRONG_STATE,
    /** A value is missing. */
    REQUIRED,
    /** A text or list is longer than allowed. */
    TOO_LONG,
    /** A value does not have the form that it must have. */
    MALFORMED,
    /** A number lies outside the range allowed. */
    OUT_OF_RANGE,
    /** A slug, id or name leads to nothing. */
    UNKNOWN_VALUE,
    /** Another document uses the slug, or used it before. */
    SLUG_TAKEN,
    /** The reader sites use the slug for a section or a page of their own. */
    SLUG_RESERVED,
    /** A fuzzy date that no calendar has. */
    IMPOSSIBLE_DATE,
    /** A moment that has passed where one to come is needed. */
    IN_THE_PAST,
    /** Something of another type than needed, such as a story where a pen portrait belongs. */
    WRONG_TYPE,
    /** The publishing checks found errors. */
    CHECKS_FAILED,
    /** It cannot go while something else uses it. */
    IN_USE,
    /** More than allowed at a time. */
    TOO_MANY,
    /** The type demands that somebody other than the last writer approve this very content first. */
    NEEDS_APPROVAL
}
