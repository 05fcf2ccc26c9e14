package org.moothall.content.delivery.topic;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.ForAudience;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** Topics and how many documents of each its reader may see; by one statement, however many topics there are. */
@Controller
class TopicQueries {

    private static final String JOINED =
            " from published_topic p %s join published_tag t on t.kind = 'TOPIC' and t.value"
                    + " = p.slug %s join published_listing l on l.audience = :audience and l.document_id = t.document_id ";
    private static final String READABLE = "select p.slug, p.label, count(*) as count" + JOINED.formatted("", "")
            + "group by p.slug, p.label order by p.label, p.slug";
    private static final String ONE = "select p.slug, p.label, count(l.document_id) as count"
            + JOINED.formatted("left", "left") + "where p.slug = :slug group by p.slug, p.label";

    private final JdbcClient jdbc;

    TopicQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryMapping
    List<Topic> topics(GraphQLContext context) {
        return jdbc.sql(READABLE).param("audience", audience(context)).query(Topic.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    @QueryMapping
    @Nullable Topic topic(@Argument String slug, GraphQLContext context) {
        return jdbc.sql(ONE)
                .param("audience", audience(context))
                .param("slug", slug)
                .query(Topic.class)
                .optional()
                .orElse(null);
    }

    private static String audience(GraphQLContext context) {
        Audience audience = ForAudience.in(context);
        return audience.name();
    }

    /** A topic, and how many documents its reader may see. */
    record Topic(String slug, String label, int count) {}
}
