package org.moothall.media.editing;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;

/** Who asks; nobody does without signing in. */
final class SignedIn {

    private SignedIn() {}

    static String name(@Nullable Principal caller) {
        if (caller == null) {
            throw new Refusal(
                            RefusalCode.SIGN_IN_REQUIRED,
                            "caller",
                            "Nobody is signed in.",
                            "Sign in, or send an API token.")
                    .refused();
        }
        return caller.getName();
    }
}
