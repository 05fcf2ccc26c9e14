package org.moothall.content.colleague;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moothall.content.access.Permission;
import org.moothall.content.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody who works on content. */
@Repository
public class Colleagues {

    private static final String SELECT = "select id, username, display_name from account where ";

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose accounts can be used and whose role has the permission, by name. */
    public List<Colleague> whoMay(Permission permission) {
        return jdbc.sql(SELECT + "enabled and role in (:roles) order by display_name, username")
                .param("roles", roles(permission))
                .query(Colleagues::read)
                .list();
    }

    /** The one with an id, if the account can be used and its role has the permission. */
    public Optional<Colleague> whoMay(Permission permission, UUID id) {
        return jdbc.sql(SELECT + "enabled and role in (:roles) and id = :id")
                .param("roles", roles(permission))
                .param("id", id)
                .query(Colleagues::read)
                .optional();
    }

    /** Those with the ids, whatever they may do. */
    public Map<UUID, Colleague> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql(SELECT + "id in (:ids)").param("ids", ids).query(Colleagues::read).list().stream()
                        .collect(Collectors.toMap(Colleague::id, Function.identity()));
    }

    /** The display names of usernames; a name that is no account's, such as the scheduler's, stands for itself. */
    public Map<String, String> names(Collection<String> usernames) {
        Map<String, String> names = usernames.stream().distinct().collect(Collectors.toMap(n -> n, n -> n));
        if (!names.isEmpty()) {
            jdbc.sql(SELECT + "username in (:usernames)")
                    .param("usernames", names.keySet())
                    .query(Colleagues::read)
                    .list()
                    .forEach(colleague -> names.put(colleague.username(), colleague.displayName()));
        }
        return names;
    }

    private static Colleague read(ResultSet row, int n) throws SQLException {
        return new Colleague(row.getObject("id", UUID.class), row.getString("username"), row.getString("display_name"));
    }

    private static List<String> roles(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.includes(permission.role()))
                .map(Role::name)
                .toList();
    }
}
