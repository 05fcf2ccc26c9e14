package org.moothall.content.schedule;

/** Does one kind of scheduled action when it is due, in the transaction that marks it done. */
public interface DueWork {

    /** The kind that this does. */
    ScheduledKind kind();

    /** Does it; throws when it cannot be done, and then nothing has changed. */
    void perform(ScheduledAction action);
}
