package org.moothall.content.delivery.home;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.delivery.ForAudience;
import org.moothall.content.delivery.content.Content;
import org.moothall.content.delivery.content.ContentFilter;
import org.moothall.content.delivery.content.ContentOrder;
import org.moothall.content.delivery.content.LiveContents;
import org.moothall.content.details.CampaignBurst;
import org.moothall.content.details.ContentType;
import org.moothall.content.taxonomy.Tier;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The front page. Each part is looked up only when asked for. */
@Controller
@SchemaMapping(typeName = "Home")
class HomeFields {

    private static final int BURSTS = 100;
    private static final int ITEMS = 6;

    private final LiveContents contents;
    private final Clock clock;

    HomeFields(LiveContents contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    @QueryMapping
    Home home(@Argument Site site) {
        return new Home(site);
    }

    /** The burst with the highest number among those that have begun, or among all when none has. */
    @SchemaMapping
    @Nullable Content burst(Home home, GraphQLContext context) {
        List<Content> bursts = newest(ContentFilter.ofTypes(ContentType.CAMPAIGN_BURST), BURSTS, context);
        return bursts.stream()
                .max(Comparator.comparing(this::hasBegun)
                        .thenComparingInt(
                                burst -> burst.details(CampaignBurst.class).number()))
                .orElse(null);
    }

    /** The latest stories of the hub; portraits and profiles do not count as such. */
    @SchemaMapping
    List<Content> hub(Home home, GraphQLContext context) {
        ContentType[] stories = {ContentType.STORY, ContentType.VIDEO, ContentType.LIVE_COVERAGE, ContentType.EVENT};
        return newest(ContentFilter.ofTier(Tier.HUB, stories), ITEMS, context);
    }

    /** The newest help: nothing says yet which help is picked. */
    @SchemaMapping
    List<Content> help(Home home, GraphQLContext context) {
        return newest(ContentFilter.ofTier(Tier.HELP, ContentType.values()), ITEMS, context);
    }

    private List<Content> newest(ContentFilter filter, int most, GraphQLContext context) {
        return contents.first(ForAudience.in(context), filter, ContentOrder.NEWEST, most);
    }

    private boolean hasBegun(Content burst) {
        LocalDate from = burst.details(CampaignBurst.class).when().from();
        return from == null || !from.isAfter(LocalDate.now(clock));
    }

    /** A site's front page. */
    record Home(Site site) {}
}
