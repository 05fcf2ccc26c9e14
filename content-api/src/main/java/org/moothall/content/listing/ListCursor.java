package org.moothall.content.listing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

/**
 * A place in a list of documents.
 *
 * @param value what the list is ordered by, of the document at this place
 */
public record ListCursor(DocumentOrder order, String value, UUID id) {

    /** Where what was never published stands in the order of publication. */
    public static final LocalDateTime NEVER = LocalDateTime.of(1000, 1, 1, 0, 0);

    public ListCursor {
        if (order != DocumentOrder.TITLE) {
            LocalDateTime.parse(value);
        }
    }

    /** The cursor as clients carry it about. */
    public String encoded() {
        String plain = order + "|" + id + "|" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The value as the database compares it. */
    Object place() {
        return order == DocumentOrder.TITLE ? value : LocalDateTime.parse(value);
    }

    /** The place that a cursor of this order names; null for none. Refused when it is not one of ours. */
    public static @Nullable ListCursor decode(@Nullable String cursor, DocumentOrder order) {
        if (cursor == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 3);
            if (parts.length == 3 && parts[0].equals(order.name())) {
                return new ListCursor(order, parts[2], UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw malformed(cursor);
        }
        throw malformed(cursor);
    }

    private static Refused malformed(String cursor) {
        return new Refused(
                RefusalCode.MALFORMED,
                "after",
                "“" + cursor + "” is no cursor of this list.",
                "Use the cursor of an entry of the same list in the same order, or none.");
    }
}
