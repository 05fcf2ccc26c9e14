package org.moothall.search.trial;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trial as it stands.
 *
 * @param done how many documents are in its index; 0 where it needs none
 * @param of how many there are to be
 * @param problem why it failed; null where it did not
 * @param effect what came out; null before it is done
 */
public record Trial(
        UUID id,
        State state,
        long done,
        long of,
        @Nullable String problem,
        @Nullable TrialEffect effect) {

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
