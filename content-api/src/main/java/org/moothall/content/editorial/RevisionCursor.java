package org.moothall.content.editorial;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.revision.Revision;

/** A place in the list of a document's saves, as text that clients hand back. */
final class RevisionCursor {

    private static final String MARK = "revision|";

    private RevisionCursor() {}

    static String encode(Revision revision) {
        byte[] plain = (MARK + revision.version()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** The version that a cursor names; null for none. Refused when it is not one of ours. */
    static @Nullable Integer decode(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (plain.startsWith(MARK)) {
                return Integer.valueOf(plain.substring(MARK.length()));
            }
        } catch (IllegalArgumentException e) {
            throw malformed(cursor);
        }
        throw malformed(cursor);
    }

    private static Refused malformed(String cursor) {
        return new Refused(
                RefusalCode.MALFORMED,
                "after",
                "“" + cursor + "” is no cursor of this list.",
                "Use the cursor of an entry of the list, or none.");
    }
}
