package org.moothall.content.delivery.activity;

import graphql.GraphQLContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.moothall.content.delivery.ForAudience;
import org.moothall.content.delivery.content.Content;
import org.moothall.content.delivery.paging.Connection;
import org.moothall.content.delivery.paging.Paging;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The plan and record of activities. */
@Controller("deliveryActivityQueries")
class ActivityQueries {

    private final LiveActivities activities;

    ActivityQueries(LiveActivities activities) {
        this.activities = activities;
    }

    @QueryMapping
    Connection<Activity> activities(
            @Argument @Nullable ActivityFilter filter, @Arguments Paging paging, GraphQLContext context) {
        return activities.page(ForAudience.in(context), filter == null ? ActivityFilter.NONE : filter, paging);
    }

    @QueryMapping
    List<String> strands(GraphQLContext context) {
        return activities.strands(ForAudience.in(context));
    }

    /** What the activity is about, for those who may see it. */
    @SchemaMapping(typeName = "Activity")
    @Nullable CompletableFuture<@Nullable Content> content(Activity activity, DataLoader<UUID, @Nullable Content> contents) {
        return activity.content() == null ? null : contents.load(activity.content());
    }
}
