package org.moothall.content.access.record;

/** What happened. */
public enum AccessEventKind {
    SIGNED_IN,
    /** Somebody ended a session of their own. */
    SIGNED_OUT,
    SIGN_IN_FAILED,
    SIGN_IN_THROTTLED,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    PASSWORD_SET,
    /** Somebody set another password for themselves. */
    PASSWORD_CHANGED,
    /** Every session of the account was ended. */
    SESSIONS_ENDED,
    TOKEN_CREATED,
    TOKEN_REVOKED
}
