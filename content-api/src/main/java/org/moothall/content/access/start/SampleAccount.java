package org.moothall.content.access.start;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.moothall.content.access.Role;
import org.moothall.content.access.Scope;
import org.moothall.content.access.account.Standing;
import org.moothall.content.access.account.Username;
import org.moothall.content.access.token.TokenText;
import org.moothall.content.audience.Audience;

/** The accounts of the local profile, written down in {@code config/sample-accounts.md}. */
enum SampleAccount {
    ADMIN(1, "Sample Administrator", Role.ADMINISTRATOR, Audience.STAFF),
    EDITOR(2, "Sample Editor", Role.EDITOR, Audience.STAFF),
    AUTHOR(3, "Sample Author", Role.AUTHOR, Audience.STAFF),
    READER(4, "Sample Reader", Role.READER, Audience.STAFF),
    COUNCILLOR(5, "Sample Councillor", Role.READER, Audience.COUNCILLOR);

    /** The password of each. */
    static final String PASSWORD = "sample-password-only";

    private static final int SECRET_LENGTH = 43;

    private final int number;
    private final String displayName;
    private final Role role;
    private final Audience audience;

    SampleAccount(int number, String displayName, Role role, Audience audience) {
        this.number = number;
        this.displayName = displayName;
        this.role = role;
        this.audience = audience;
    }

    /** Such as {@code editor@moothall.example}. */
    Username username() {
        return new Username(name() + "@moothall.example");
    }

    Standing standing() {
        return new Standing(displayName, role, audience, true);
    }

    /** Everything that the role allows. */
    Set<Scope> scopes() {
        return Scope.allowedTo(role);
    }

    Audience audience() {
        return audience;
    }

    /** The token that everybody knows: the account's name, filled up. */
    TokenText token() {
        String name = "sample-" + name().toLowerCase(Locale.ROOT) + "-token-";
        return new TokenText(new UUID(0, number), name + "0".repeat(SECRET_LENGTH - name.length()));
    }
}
