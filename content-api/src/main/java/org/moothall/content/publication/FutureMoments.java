package org.moothall.content.publication;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;

/** Moments that must be to come. */
final class FutureMoments {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(Moments.LONDON);

    private FutureMoments() {}

    static void require(String field, Instant moment, Instant now) {
        if (!moment.isAfter(now)) {
            throw new Refused(
                    RefusalCode.IN_THE_PAST,
                    field,
                    inLondon(moment) + " has passed.",
                    "Give a moment to come, or do it now.");
        }
    }

    /** As people in the council read it. */
    static String inLondon(Instant moment) {
        return WORDS.format(moment);
    }
}
