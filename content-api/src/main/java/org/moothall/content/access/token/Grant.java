package org.moothall.content.access.token;

import java.time.Instant;
import java.util.Set;
import org.moothall.content.access.Scope;
import org.moothall.content.audience.Audience;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

/** What a new token is to be good for. */
public record Grant(String name, Set<Scope> scopes, Audience audience, Instant expiresAt) {

    private static final int LONGEST = 120;

    public Grant {
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        scopes = Set.copyOf(scopes);
        if (name.isEmpty()) {
            throw new Refused(
                    RefusalCode.REQUIRED, "name", "The token has no name.", "Name the program that will use it.");
        }
        if (name.length() > LONGEST) {
            throw new Refused(
                    RefusalCode.TOO_LONG,
                    "name",
                    "The name has " + name.length() + " characters.",
                    "Use at most " + LONGEST + ".");
        }
        if (scopes.isEmpty()) {
            throw new Refused(
                    RefusalCode.REQUIRED,
                    "scopes",
                    "The token would be good for nothing.",
                    "Name at least one scope, such as READ.");
        }
    }
}
