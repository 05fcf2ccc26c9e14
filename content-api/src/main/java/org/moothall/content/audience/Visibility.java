package org.moothall.content.audience;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Since when the readers of each audience may see an edition: the one place where that is decided. */
public final class Visibility {

    private Visibility() {}

    /**
     * The earliest opening that has come, for each audience that may see one.
     *
     * @param openings with a moment each
     * @param now what opens later does not count yet
     */
    public static Map<Audience, Instant> at(Instant now, List<Opening> openings) {
        Map<Audience, Instant> since = new EnumMap<>(Audience.class);
        for (Opening opening : openings) {
            Instant opens = opening.effective(now);
            if (opens.isAfter(now)) {
                continue;
            }
            for (Audience reader : Audience.values()) {
                if (reader.sees(opening.audience())) {
                    since.merge(reader, opens, (a, b) -> a.isBefore(b) ? a : b);
                }
            }
        }
        return since;
    }
}
