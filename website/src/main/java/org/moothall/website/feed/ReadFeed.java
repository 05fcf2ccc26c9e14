package org.moothall.website.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Connection;
import org.moothall.website.content.ContentType;
import org.moothall.website.content.Document.Credit;
import org.moothall.website.content.Picture;
import org.moothall.website.content.RichText;
import org.moothall.website.content.Theme;
import org.moothall.website.content.WardName;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.site.Site;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Component;

/** Asks the delivery API for what feeds hold, and for the wards that have one. */
@Component
class ReadFeed {

    private static final Question<Wards> WARDS = new Question<>("feed-wards", Wards.class);

    private final Delivery delivery;

    ReadFeed(Delivery delivery) {
        this.delivery = delivery;
    }

    /** The feed, newest first, and whether it may be out of date. */
    Answered<Feed> read(FeedScope scope, Visit visit) {
        Answered<Answer> answer =
                delivery.ask(new Question<>("feed", Answer.class, Map.of("filter", scope.filter())), visit.reader());
        List<Feed.Entry> entries = answer.data().contents().nodes().stream()
                .map(node -> entry(node, visit.site()))
                .toList();
        return new Answered<>(feed(scope, visit.site(), entries), answer.mayBeOld());
    }

    /** Every ward, by name. */
    Answered<Wards> wards(Visit visit) {
        return delivery.ask(WARDS, visit.reader());
    }

    Optional<WardName> ward(String slug, Visit visit) {
        return wards(visit).data().wards().stream()
                .filter(ward -> ward.slug().equals(slug))
                .findFirst();
    }

    /** The id must not change when the feed's address gets another ending or scheme. */
    private static Feed feed(FeedScope scope, Site site, List<Feed.Entry> entries) {
        boolean all = scope.equals(FeedScope.ALL);
        return new Feed(
                "tag:" + site.address().getHost() + ",2019:" + scope.path().substring(1),
                all ? site.title() : site.title() + ": " + scope.title(),
                all ? site.strapline() : "The latest from " + site.organisation() + ": " + scope.title(),
                site.organisation(),
                site.absolute(scope.path()),
                site.absolute(scope.home()),
                entries.stream()
                        .map(Feed.Entry::updatedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                entries);
    }

    private static Feed.Entry entry(Node node, Site site) {
        return new Feed.Entry(
                "urn:uuid:" + node.id(),
                site.absolute("/" + node.slug()),
                node.title(),
                node.summary(),
                WholeAddresses.in(node.body().html(), site),
                node.authors().stream().map(Credit::name).toList(),
                Stream.of(
                                Stream.of(node.type().label()),
                                node.themes().stream().map(Theme::label),
                                node.topics().stream(),
                                node.wards().stream().map(WardName::name))
                        .flatMap(tags -> tags)
                        .distinct()
                        .toList(),
                node.leadImage() == null
                        ? null
                        : site.beside(node.leadImage().large().url()),
                node.publishedAt(),
                node.updatedAt());
    }

    record Answer(Connection<Node> contents) {}

    record Wards(List<WardName> wards) {}

    record Node(
            String id,
            String slug,
            ContentType type,
            String title,
            String summary,
            RichText body,
            List<Theme> themes,
            List<String> topics,
            List<WardName> wards,
            List<Credit> authors,
            @Nullable Picture leadImage,
            Instant publishedAt,
            Instant updatedAt) {}
}
