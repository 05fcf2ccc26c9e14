package org.moothall.content.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

/**
 * Who makes a request, as of that request: role, audience and scopes are never older than it.
 *
 * @param accountId the account that is signed in or owns the token; null for anonymous callers and the platform itself
 * @param username the account's username, or a name such as {@code scheduler}; histories name it as the actor
 * @param scopes everything that the role allows for a person who is signed in; what is left of the token's for a token
 * @param tokenId the API token that was given; null without one
 */
public record Caller(
        @Nullable UUID accountId,
        String username,
        Role role,
        Audience audience,
        Set<Scope> scopes,
        @Nullable UUID tokenId) {

    private static final Caller ANONYMOUS = new Caller(null, "anonymous", Role.READER, Audience.PUBLIC, Set.of(), null);

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** A visitor: sees what is public and may do nothing else. */
    public static Caller anonymous() {
        return ANONYMOUS;
    }

    /** The platform itself, under the name of what acts, such as {@code scheduler} or {@code import}. May do everything. */
    public static Caller platform(String name) {
        return new Caller(null, name, Role.ADMINISTRATOR, Audience.STAFF, EnumSet.allOf(Scope.class), null);
    }

    /** Whether nobody is signed in and no token was given. */
    public boolean isAnonymous() {
        return equals(ANONYMOUS);
    }

    /** Whether this caller has a permission. */
    public boolean may(Permission permission) {
        return role.includes(permission.role()) && scopes.contains(permission.scope());
    }

    /** Goes on when this caller has the permission; refuses otherwise and says what is missing. */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new Refused(RefusalCode.NOT_ALLOWED, null, lack(permission), remedy(permission));
        }
    }

    private String lack(Permission permission) {
        if (isAnonymous()) {
            return "Nobody is signed in, and anonymous callers may not " + permission.deed() + ".";
        }
        if (!role.includes(permission.role())) {
            return username + " has the role " + role + ", which may not " + permission.deed() + ".";
        }
        return "The token has no scope " + permission.scope() + " and may not be used to " + permission.deed() + ".";
    }

    private String remedy(Permission permission) {
        if (isAnonymous()) {
            return "Sign in or send an API token.";
        }
        if (!role.includes(permission.role())) {
            return "Ask an administrator for the role " + permission.role() + ", or somebody who has it to do this.";
        }
        return "Use a token that has the scope " + permission.scope() + ".";
    }
}
