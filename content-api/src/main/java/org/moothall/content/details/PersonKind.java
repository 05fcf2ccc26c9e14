package org.moothall.content.details;

/** Whom a pen portrait shows. */
public enum PersonKind {
    COUNCILLOR,
    OFFICER
}
