package org.moothall.content.delivery.address;

import graphql.GraphQLContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.ForAudience;
import org.moothall.content.delivery.content.StandIns;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** Answers what became of an address, to those who could read what was there. */
@Controller
class AddressQueries {

    private static final String SQL = """
            select 'FOUND' as state, d.slug, null as reason, null as redirect, null as at
            from published_document d join published_listing l on l.document_id = d.document_id
            where d.slug = :slug and l.audience = :audience
            union all
            select a.state, d.slug, a.reason, a.redirect, a.at
            from published_address a
            left join published_listing l on l.document_id = a.document_id and l.audience = :audience
            left join published_document d on d.document_id = l.document_id
            where a.slug = :slug
            and (find_in_set(:audience, a.audiences) > 0 or find_in_set('PUBLIC', a.audiences) > 0)
            and (a.state = 'WITHDRAWN' or d.slug is not null)
            limit 1""";

    private static final String ALL = """
            select l.document_id, d.slug, l.type, l.updated_at
            from published_listing l join published_document d on d.document_id = l.document_id
            where l.audience = :audience and l.document_id > :after
            order by l.document_id limit 10000""";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    AddressQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryMapping
    @Nullable Address address(@Argument String slug, GraphQLContext context) {
        StandIns standIns = StandIns.here();
        if (standIns.isAt(slug)) {
            return new Address(Address.State.FOUND, slug, null, null, null);
        }
        return standIns.goneFrom(slug).isPresent()
                ? standIns.goneFrom(slug)
                        .map(StandIns.Gone::withdrawn)
                        .map(AddressQueries::withdrawn)
                        .orElse(null)
                : stored(slug, ForAudience.in(context));
    }

    private static Address withdrawn(StandIns.Withdrawn withdrawn) {
        return new Address(Address.State.WITHDRAWN, null, withdrawn.reason(), withdrawn.redirect(), withdrawn.at());
    }

    private @Nullable Address stored(String slug, Audience audience) {
        return jdbc.sql(SQL)
                .param("slug", slug)
                .param("audience", audience.name())
                .query(AddressQueries::read)
                .optional()
                .orElse(null);
    }

    @QueryMapping
    List<LiveAddress> addresses(@Argument @Nullable UUID after, GraphQLContext context) {
        return jdbc.sql(ALL)
                .param("audience", ForAudience.in(context).name())
                .param("after", after == null ? BEFORE_ALL : after)
                .query((row, number) -> new LiveAddress(
                        row.getObject("document_id", UUID.class),
                        row.getString("slug"),
                        row.getString("type"),
                        row.getObject("updated_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** Where a document is that the caller may see. */
    record LiveAddress(UUID id, String slug, String type, Instant updatedAt) {}

    private static Address read(ResultSet row, int number) throws SQLException {
        LocalDateTime at = row.getObject("at", LocalDateTime.class);
        Address.State state = Address.State.valueOf(row.getString("state"));
        return new Address(
                state,
                state == Address.State.WITHDRAWN ? null : row.getString("slug"),
                row.getString("reason"),
                row.getString("redirect"),
                at == null ? null : at.toInstant(ZoneOffset.UTC));
    }
}
