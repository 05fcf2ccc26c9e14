package org.moothall.content.access.token;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.access.record.AccessEventKind;
import org.moothall.content.access.record.AccessRecord;
import org.moothall.content.access.record.Subject;
import org.moothall.content.audit.AuditEntry;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a token at once: one's own, or anybody's for administrators. */
@Component
public class RevokeToken {

    private final Callers callers;
    private final ApiTokens tokens;
    private final AccessRecord record;
    private final Clock clock;

    RevokeToken(Callers callers, ApiTokens tokens, AccessRecord record, Clock clock) {
        this.callers = callers;
        this.tokens = tokens;
        this.record = record;
        this.clock = clock;
    }

    /** Somebody else's token answers as not found, except to administrators. */
    @Transactional
    public ApiToken revoke(UUID id) {
        Caller caller = callers.current();
        caller.require(Permission.READ_EDITORIAL);
        ApiToken token = tokens.find(id)
                .filter(found -> mayRevoke(caller, found))
                .orElseThrow(() -> new Refused(Refusal.notFound("id", id)));
        if (token.revokedAt() == null) {
            Map<String, String> former = AuditedToken.values(token);
            token.revoke(clock.instant());
            AuditEntry entry = AuditedToken.entry(AccessEventKind.TOKEN_REVOKED, caller.username(), token);
            record.add(
                    AccessEventKind.TOKEN_REVOKED,
                    caller.username(),
                    Subject.account(token.owner(), token.name()),
                    entry.between(former, AuditedToken.values(token)));
        }
        return token;
    }

    private static boolean mayRevoke(Caller caller, ApiToken token) {
        return token.ownerAccount().id().equals(caller.accountId()) || caller.may(Permission.ADMINISTER);
    }
}
