package org.moothall.content.delivery.search;

import graphql.GraphQLContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.delivery.ForAudience;
import org.moothall.content.delivery.content.ContentFilter;
import org.moothall.content.delivery.paging.Paging;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Search and completions. */
@Controller
class SearchFields {

    private final FindContent findContent;
    private final CompleteTitles completeTitles;

    SearchFields(FindContent findContent, CompleteTitles completeTitles) {
        this.findContent = findContent;
        this.completeTitles = completeTitles;
    }

    @QueryMapping
    SearchPage search(
            @Argument String query,
            @Argument @Nullable ContentFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        return findContent.find(
                ForAudience.in(context), query, ContentFilter.orNone(filter), Paging.forward(first, after));
    }

    @QueryMapping
    List<Completion> suggest(@Argument String prefix, @Argument int first, GraphQLContext context) {
        Paging.checkSize("first", first);
        return first == 0 ? List.of() : completeTitles.complete(ForAudience.in(context), prefix, first);
    }
}
