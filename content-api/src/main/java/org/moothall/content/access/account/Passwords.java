package org.moothall.content.access.account;

import java.util.Locale;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The rules for passwords, and their hashes. */
@Component
public final class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final PasswordEncoder encoder;

    /** Made with the first password that is to be compared: many processes never compare any, and need no library for it. */
    private final SingletonSupplier<String> dummyHash;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.dummyHash = SingletonSupplier.of(() -> hash(encoder, "no account has this password"));
    }

    /** The hash of a password that keeps the rules; refuses others. */
    String hashOf(String password, Username username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw refused(RefusalCode.MALFORMED, "The password has fewer than " + SHORTEST + " characters.");
        }
        if (password.length() > LONGEST) {
            throw refused(RefusalCode.TOO_LONG, "The password has more than " + LONGEST + " characters.");
        }
        if (password.strip().toLowerCase(Locale.ROOT).equals(username.value())) {
            throw refused(RefusalCode.MALFORMED, "The password is the username.");
        }
        return hash(encoder, password);
    }

    /** Whether it is this account's password. */
    public boolean match(String password, Account account) {
        var _ = dummyHash.obtain(); // So that the first comparison takes as long for an account as for nobody.
        return encoder.matches(cut(password), account.passwordHash()) && password.length() <= LONGEST;
    }

    /** Takes as long as {@link #match} does, so that a clock does not tell which usernames exist. */
    public void matchNobody(String password) {
        boolean ignored = encoder.matches(cut(password), dummyHash.obtain());
    }

    private static String cut(String password) {
        return password.substring(0, Math.min(password.length(), LONGEST));
    }

    private static String hash(PasswordEncoder encoder, String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder made no hash.");
        }
        return hash;
    }

    private static Refused refused(RefusalCode code, String message) {
        return new Refused(
                code,
                "password",
                message,
                "Choose " + SHORTEST + " to " + LONGEST
                        + " characters that are not the username; several words do well.");
    }
}
