package org.moothall.media.image;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.moothall.media.MediaSettings;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;
import org.springframework.stereotype.Component;

/** The few places in which images are decoded. Who finds none free within the wait is refused rather than queued for ever. */
@Component
public class DecodeSlots {

    private final Semaphore slots;
    private final Duration wait;

    /** As many places as the settings say. */
    public DecodeSlots(MediaSettings settings) {
        slots = new Semaphore(settings.concurrentDecodes(), true);
        wait = settings.decodeWait();
    }

    /** Work that holds decoded pixels. */
    @FunctionalInterface
    public interface Decoding<T> {
        /** Does the work. */
        T run() throws IOException;
    }

    /** Runs the work in a slot; refuses with {@code BUSY} when none becomes free. */
    public <T> T run(Decoding<T> work) throws IOException {
        if (!entered()) {
            throw new Refusal(
                            RefusalCode.BUSY,
                            "file",
                            "Too many images are being worked on; no place became free within %s.".formatted(wait),
                            "Try again in a few seconds.")
                    .refused();
        }
        try {
            return work.run();
        } finally {
            slots.release();
        }
    }

    private boolean entered() {
        try {
            return slots.tryAcquire(wait.toNanos(), NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
