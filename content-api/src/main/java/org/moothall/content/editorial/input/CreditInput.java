package org.moothall.content.editorial.input;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.document.Credit;

/** A credit: a portrait, a name, or both. */
public record CreditInput(@Nullable String name, @Nullable UUID portrait) {

    Credit toCredit() {
        return new Credit(name == null ? "" : name.strip(), portrait);
    }
}
