package org.moothall.content.deadline;

import java.time.Duration;
import java.util.function.Supplier;

/** The moment by which a request must be answered, as far as anything on its thread needs to know. */
public final class Deadline {

    /** Of {@link System#nanoTime}. */
    private static final ScopedValue<Long> END = ScopedValue.newInstance();

    private Deadline() {}

    /** Does something that has so much time from now. */
    public static <T> T within(Duration time, Supplier<T> work) {
        return ScopedValue.where(END, System.nanoTime() + time.toNanos()).call(work::get);
    }

    /** The whole seconds that are left, one at least; 0 where nothing has to be done by a moment. */
    static int secondsLeft() {
        if (!END.isBound()) {
            return 0;
        }
        Duration left = Duration.ofNanos(END.get() - System.nanoTime());
        return (int) Math.max(1, left.plusMillis(999).toSeconds());
    }
}
