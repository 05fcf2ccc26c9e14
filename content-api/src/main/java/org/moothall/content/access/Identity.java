package org.moothall.content.access;

import java.util.UUID;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;

/** Reads the identities that callers send. */
public final class Identity {

    private Identity() {}

    /** The id that a text holds; a text that holds none leads to nothing, and is refused so. */
    public static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new Refused(Refusal.notFound("id", id));
        }
    }
}
