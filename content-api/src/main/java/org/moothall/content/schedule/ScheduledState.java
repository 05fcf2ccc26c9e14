package org.moothall.content.schedule;

/** Whether something scheduled is still to happen, or what became of it. */
public enum ScheduledState {
    PENDING,
    DONE,
    CANCELLED,
    /** Tried as often as it may be; somebody must look at it. */
    FAILED
}
