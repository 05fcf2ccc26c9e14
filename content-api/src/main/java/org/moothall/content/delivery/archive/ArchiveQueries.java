package org.moothall.content.delivery.archive;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Objects;
import org.moothall.content.delivery.ForAudience;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/**
 * The months in which something was published, as London has them. Summer time, which is in force at the end of each month
 * from March to September and of no other, is all that sets London's months apart from those of UTC; so the hour that it
 * adds is added in those, and the database needs no table of time zones.
 */
@Controller
class ArchiveQueries {

    private static final String MONTHS = """
            select year(at) as year, month(at) as month, count(*) as count from (
                select published_at + interval if(month(published_at) between 3 and 9, 1, 0) hour as at
                from published_listing where audience = :audience) published
            group by year(at), month(at) order by year desc, month desc""";

    private final JdbcClient jdbc;

    ArchiveQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryMapping
    List<ArchiveMonth> archive(GraphQLContext context) {
        return jdbc
                .sql(MONTHS)
                .param("audience", ForAudience.in(context).name())
                .query(ArchiveMonth.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** A month, and how many documents became readable in it. */
    record ArchiveMonth(int year, int month, int count) {}
}
