package org.moothall.content.delivery.occasion;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.ForAudience;
import org.moothall.content.delivery.content.Content;
import org.moothall.content.delivery.content.LiveContents;
import org.moothall.content.delivery.occasion.LiveOccasions.Span;
import org.moothall.content.delivery.paging.Connection;
import org.moothall.content.delivery.paging.Edge;
import org.moothall.content.delivery.paging.Paging;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Events and opportunities to come, or those that are over. Today is London's. */
@Controller
class OccasionQueries {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final LiveOccasions occasions;
    private final LiveContents contents;
    private final Clock clock;

    OccasionQueries(LiveOccasions occasions, LiveContents contents, Clock clock) {
        this.occasions = occasions;
        this.contents = contents;
        this.clock = clock;
    }

    @QueryMapping
    Connection<Content> occasions(
            @Argument boolean over,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        Audience audience = ForAudience.in(context);
        Span span = new Span(over, LocalDate.now(clock.withZone(LONDON)));
        Paging paging = Paging.forward(first, after);
        OccasionPlace beyond = after == null ? null : OccasionPlace.parse(over, after);
        List<OccasionPlace> read = occasions.list(audience, span, beyond, paging.size() + 1);
        boolean more = read.size() > paging.size();
        List<Edge<Content>> edges = edges(audience, more ? read.subList(0, paging.size()) : read);
        return Connection.of(edges, () -> after != null, () -> more, () -> occasions.count(audience, span));
    }

    private List<Edge<Content>> edges(Audience audience, List<OccasionPlace> places) {
        Map<UUID, Content> found =
                contents.byId(audience, places.stream().map(OccasionPlace::id).toList());
        return places.stream()
                .filter(place -> found.containsKey(place.id()))
                .map(place -> new Edge<>(
                        Objects.requireNonNull(found.get(place.id())),
                        place.cursor().text()))
                .toList();
    }
}
