package org.moothall.content.delivery.reader;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.ForAudience;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** What a front end needs to keep answers: the version of what can be seen, and for whom it is. */
@Controller
class ReaderQueries {

    private final JdbcClient jdbc;
    private final Callers callers;

    ReaderQueries(JdbcClient jdbc, Callers callers) {
        this.jdbc = jdbc;
        this.callers = callers;
    }

    /** The newest number of the publication log. */
    @QueryMapping
    String version() {
        return jdbc.sql("select number from publication_log_head where id = 1")
                .query(String.class)
                .single();
    }

    @QueryMapping
    Viewer viewer(GraphQLContext context) {
        return new Viewer(ForAudience.in(context), nameOf(callers.current()));
    }

    private @Nullable String nameOf(Caller caller) {
        return caller.accountId() == null
                ? null
                : jdbc.sql("select display_name from account where id = :id")
                        .param("id", caller.accountId())
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }

    /** Whom a request is answered for. */
    record Viewer(Audience audience, @Nullable String name) {}
}
