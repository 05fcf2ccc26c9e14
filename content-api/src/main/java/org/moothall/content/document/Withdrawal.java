package org.moothall.content.document;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a document was taken off every channel.
 *
 * @param reason for readers
 * @param redirect a slug or an http(s) address to go to instead; null for none
 */
public record Withdrawal(String reason, @Nullable String redirect, Instant at, String by) {

    /** Empty when the document is not withdrawn. */
    static Optional<Withdrawal> of(
            @Nullable String reason, @Nullable String redirect, @Nullable Instant at, @Nullable String by) {
        return at == null || by == null || reason == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(reason, redirect, at, by));
    }
}
