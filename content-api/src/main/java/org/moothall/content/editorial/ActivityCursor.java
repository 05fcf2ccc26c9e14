package org.moothall.content.editorial;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.activity.ActivityPlace;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

/** A place in the list of activities, as text that clients hand back. */
final class ActivityCursor {

    private ActivityCursor() {}

    static String encode(ActivityPlace place) {
        String plain = place.sortDay() + "|" + place.position() + "|" + place.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The place that a cursor names; null for none. Refused when it is not one of ours. */
    static @Nullable ActivityPlace decode(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", -1);
            return new ActivityPlace(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new Refused(
                    RefusalCode.MALFORMED,
                    "after",
                    "“" + cursor + "” is no cursor of this list.",
                    "Use the cursor of an entry of the list, or none.");
        }
    }
}
