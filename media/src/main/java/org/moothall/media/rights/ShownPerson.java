package org.moothall.media.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.Wording;

/**
 * Somebody who is in an image.
 *
 * @param consentUntil the last day of the consent; null when it has no end
 */
@Embeddable
public record ShownPerson(
        String name,
        @Column(name = "consent_until") @Nullable LocalDate consentUntil) {

    private static final int NAME_LIMIT = 120;

    public ShownPerson {
        String line = Wording.of("name", name, NAME_LIMIT);
        if (line == null) {
            throw Refusal.invalidField(
                            "name", "A person in the picture has no name.", "Write the name, or remove the entry.")
                    .refused();
        }
        name = line;
    }
}
