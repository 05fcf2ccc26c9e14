package org.moothall.platform.queries;

import java.util.Collection;
import org.moothall.content.graphql.AllowedQueries;
import org.moothall.website.delivery.Queries;
import org.springframework.stereotype.Component;

/** Where only allowed queries are run, the reader sites' are. */
@Component
class QueriesOfTheSites implements AllowedQueries {

    @Override
    public Collection<String> texts() {
        return Queries.all();
    }
}
