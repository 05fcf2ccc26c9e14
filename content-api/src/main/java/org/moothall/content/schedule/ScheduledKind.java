package org.moothall.content.schedule;

/** What can be scheduled: publication of the draft, opening to an audience, withdrawal. */
public enum ScheduledKind {
    PUBLISH,
    OPEN,
    WITHDRAW
}
