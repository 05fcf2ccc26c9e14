package org.moothall.content.graphql;

import java.util.Collection;

/** Queries that a front end of ours sends: a bean of this type allows them where only allowed queries are run. */
@FunctionalInterface
public interface AllowedQueries {

    /** Their texts, to the letter. */
    Collection<String> texts();
}
