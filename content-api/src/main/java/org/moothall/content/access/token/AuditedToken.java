package org.moothall.content.access.token;

import java.util.LinkedHashMap;
import java.util.Map;
import org.moothall.content.access.record.AccessEventKind;
import org.moothall.content.audit.AuditEntry;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;

/** A token as the audit log shows it: everything but its secret. */
final class AuditedToken {

    private AuditedToken() {}

    static AuditEntry entry(AccessEventKind kind, String actor, ApiToken token) {
        return AuditEntry.of(actor, Subject.of(SubjectType.API_TOKEN, token.id(), token.name()), kind.name());
    }

    static Map<String, String> values(ApiToken token) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", token.name());
        values.put("owner", token.owner());
        values.put(
                "scopes",
                String.join(", ", token.scopes().stream().map(Enum::name).toList()));
        values.put("audience", token.audience().name());
        values.put("expiresAt", token.expiresAt().toString());
        values.put(
                "revokedAt", token.revokedAt() == null ? "" : token.revokedAt().toString());
        return values;
    }
}
