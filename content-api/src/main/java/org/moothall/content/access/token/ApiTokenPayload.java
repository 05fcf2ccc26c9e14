package org.moothall.content.access.token;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;

/** What a mutation of tokens answers. The secret is the whole text of a new token, shown this once. */
record ApiTokenPayload(@Nullable ApiToken token, @Nullable String secret, List<Refusal> refusals) {

    static ApiTokenPayload issued(Supplier<IssuedToken> work) {
        return of(() -> {
            IssuedToken issued = work.get();
            return new ApiTokenPayload(issued.token(), issued.text().reveal(), List.of());
        });
    }

    static ApiTokenPayload revoked(Supplier<ApiToken> work) {
        return of(() -> new ApiTokenPayload(work.get(), null, List.of()));
    }

    private static ApiTokenPayload of(Supplier<ApiTokenPayload> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            return new ApiTokenPayload(null, null, refused.refusals());
        }
    }
}
