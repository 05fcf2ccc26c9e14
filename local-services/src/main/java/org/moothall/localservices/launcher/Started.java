package org.moothall.localservices.launcher;

import java.util.function.BooleanSupplier;

/**
 * A service that runs, and how to end it.
 *
 * @param address where it answers
 * @param alive whether it still runs, as far as its starter can tell
 * @param stop ends it; does nothing for a service that somebody else started
 */
record Started<T>(T address, BooleanSupplier alive, Runnable stop) {

    /** A service that was given, and is not ours to end. */
    static <T> Started<T> elsewhere(T address) {
        return new Started<>(address, () -> true, () -> {});
    }
}
