package org.moothall.content.access.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Role;
import org.moothall.content.access.Scope;
import org.moothall.content.audience.Audience;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up the tokens that are sent: before every request of a program, so by no more than a statement. */
@Repository
class SentTokens {

    private static final ScopesColumn SCOPES = new ScopesColumn();

    private final JdbcClient jdbc;

    SentTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The token with this identity, and its owner, as they are now. */
    Optional<SentToken> find(UUID id) {
        return jdbc.sql(
                        "select t.name, t.secret_hash, t.scopes, t.audience, t.expires_at, t.revoked_at, t.last_used_at,"
                                + " a.id as owner, a.username, a.role, a.audience as reads_as, a.enabled"
                                + " from api_token t join account a on a.id = t.owner_id where t.id = :id")
                .param("id", id)
                .query((row, n) -> token(id, row))
                .optional();
    }

    private static SentToken token(UUID id, ResultSet row) throws SQLException {
        Role role = Role.valueOf(row.getString("role"));
        return new SentToken(
                id,
                row.getString("name"),
                row.getString("secret_hash"),
                SCOPES.convertToEntityAttribute(row.getString("scopes")),
                Audience.valueOf(row.getString("audience")),
                Moments.read(row, "expires_at"),
                Moments.readNullable(row, "revoked_at"),
                Moments.readNullable(row, "last_used_at"),
                new Caller(
                        row.getObject("owner", UUID.class),
                        row.getString("username"),
                        role,
                        Audience.valueOf(row.getString("reads_as")),
                        Scope.allowedTo(role),
                        null),
                row.getBoolean("enabled"));
    }
}
