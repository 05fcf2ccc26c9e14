package org.moothall.content.delivery.content;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.moothall.content.delivery.ForAudience;
import org.moothall.content.delivery.paging.Connection;
import org.moothall.content.delivery.paging.Paging;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** One document, or a list of them. */
@Controller
class ContentQueries {

    private final LiveContents contents;

    ContentQueries(LiveContents contents) {
        this.contents = contents;
    }

    @QueryMapping
    @Nullable Content content(@Argument String slug, GraphQLContext context) {
        return contents.at(ForAudience.in(context), slug).orElse(null);
    }

    @QueryMapping
    Connection<Content> contents(
            @Argument @Nullable ContentFilter filter,
            @Argument ContentOrder orderBy,
            @Arguments Paging paging,
            GraphQLContext context) {
        return contents.page(ForAudience.in(context), ContentFilter.orNone(filter), orderBy, paging);
    }
}
