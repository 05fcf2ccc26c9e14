package org.moothall.media.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.Wording;

/**
 * By whose leave an image is used.
 *
 * @param note where the leave is written down, or what it says; needed when the licence is another one
 * @param until the last day on which it may be used; null when that does not end
 */
@Embeddable
public record Rights(
        @Enumerated(EnumType.STRING) Licence licence,
        @Column(name = "licence_note") @Nullable String note,
        @Column(name = "rights_until") @Nullable LocalDate until) {

    private static final int NOTE_LIMIT = 300;

    /** Nobody has said yet. */
    public static final Rights UNKNOWN = new Rights(Licence.UNKNOWN, null, null);

    public Rights {
        note = Wording.of("rights.note", note, NOTE_LIMIT);
        if (licence == Licence.OTHER && note == null) {
            throw Refusal.invalidField(
                            "rights.note", "The licence is another one, and nothing says which.", "Say which it is.")
                    .refused();
        }
        if (until != null && !licence.mayEnd()) {
            throw Refusal.invalidField(
                            "rights.until",
                            "The licence %s does not end, and here it ends on %s.".formatted(licence, until),
                            "Leave the date out, or choose LICENSED_STOCK, PERMISSION_GIVEN or OTHER.")
                    .refused();
        }
    }
}
