package org.moothall.content.access.token;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.access.Scope;
import org.moothall.content.audience.Audience;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

/** What somebody may put into a token: never more than they may do themselves, and not for ever. */
final class TokenRules {

    private TokenRules() {}

    /** Checks a grant for the caller who asks for it. */
    static void check(Caller caller, Grant grant, Instant now, Duration maxLife) {
        checkScopes(caller, grant.scopes());
        checkAudience(caller, grant.audience());
        checkExpiry(grant.expiresAt(), now, maxLife);
    }

    /** Public and the caller's own audience; every audience for administrators. */
    static boolean mayGrant(Caller caller, Audience audience) {
        return audience == Audience.PUBLIC || audience == caller.audience() || caller.may(Permission.ADMINISTER);
    }

    private static void checkScopes(Caller caller, Set<Scope> scopes) {
        EnumSet<Scope> beyond = EnumSet.copyOf(scopes);
        beyond.removeAll(caller.scopes());
        if (!beyond.isEmpty()) {
            throw new Refused(
                    RefusalCode.NOT_ALLOWED,
                    "scopes",
                    "The scopes " + beyond + " go beyond what " + caller.username() + " may do.",
                    "Leave them out, or ask somebody with the role "
                            + beyond.stream()
                                    .map(Scope::least)
                                    .reduce((a, b) -> b)
                                    .orElseThrow() + ".");
        }
    }

    private static void checkAudience(Caller caller, Audience audience) {
        if (!mayGrant(caller, audience)) {
            throw new Refused(
                    RefusalCode.NOT_ALLOWED,
                    "audience",
                    caller.username() + " reads as " + caller.audience() + " and cannot give out a token for "
                            + audience + ".",
                    "Choose PUBLIC or " + caller.audience() + ", or ask an administrator.");
        }
    }

    private static void checkExpiry(Instant expiresAt, Instant now, Duration maxLife) {
        if (!expiresAt.isAfter(now)) {
            throw new Refused(
                    RefusalCode.IN_THE_PAST,
                    "expiresAt",
                    "The token would have expired at " + expiresAt + ".",
                    "Give a time after now, at most " + maxLife.toDays() + " days ahead.");
        }
        if (expiresAt.isAfter(now.plus(maxLife))) {
            throw new Refused(
                    RefusalCode.OUT_OF_RANGE,
                    "expiresAt",
                    "The token would be good until " + expiresAt + ", longer than " + maxLife.toDays() + " days.",
                    "Choose " + now.plus(maxLife) + " or earlier, and make a new token before it expires.");
        }
    }
}
