package org.moothall.content.delivery.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

/**
 * A place in a list.
 *
 * @param list the list and its order, such as {@code NEWEST}
 * @param id of the thing at that place
 * @param value what the list is ordered by, at that place
 */
public record Cursor(String list, String id, String value) {

    private static final String VERSION = "1";
    private static final int LONGEST = 2000;

    /** For callers, to whom it means nothing. */
    public String text() {
        String plain = String.join("|", VERSION, list, id, value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place that a caller's cursor names in a list; refused when it is no cursor, or one of another list or order.
     *
     * @param field the argument, {@code after} or {@code before}
     */
    public static Cursor parse(String field, String text, String list) {
        String[] parts = decode(field, text).split("\\|", 4);
        if (parts.length < 4 || !parts[0].equals(VERSION)) {
            throw malformed(field, text);
        }
        if (!parts[1].equals(list)) {
            throw new Refused(
                    RefusalCode.MALFORMED,
                    field,
                    "The cursor “" + text + "” belongs to a list in the order " + parts[1] + ", not " + list + ".",
                    "Use cursors only with the list, filter and order that gave them.");
        }
        return new Cursor(parts[1], parts[2], parts[3]);
    }

    /** What is wrong with a cursor that this platform never gave. */
    public static Refused malformed(String field, String text) {
        String shown = text.length() > 100 ? text.substring(0, 100) + "…" : text;
        return new Refused(
                RefusalCode.MALFORMED,
                field,
                "“" + shown + "” is not a cursor of this API.",
                "Use a cursor from an edge or pageInfo of an earlier answer, unchanged.");
    }

    private static String decode(String field, String text) {
        try {
            if (text.length() <= LONGEST) {
                return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            }
        } catch (IllegalArgumentException e) {
            // answered like any other text that is no cursor
        }
        throw malformed(field, text);
    }
}
