package org.moothall.website.feed;

import java.util.List;
import java.util.Optional;
import org.moothall.website.content.WardName;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.page.FileView;
import org.moothall.website.page.Head;
import org.moothall.website.page.NotHere;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The feeds, and the page that lists them. */
@Controller
class FeedController {

    private final ReadFeed read;

    FeedController(ReadFeed read) {
        this.read = read;
    }

    @GetMapping("/feeds")
    PageView list(Visit visit) {
        requireFeedsAt(visit);
        Answered<ReadFeed.Wards> wards = read.wards(visit);
        Head head = Head.of("Feeds", "Follow what is published with a feed reader.", "/feeds");
        return PageView.of("feed/feeds", head)
                .with("all", FeedScope.ALL)
                .with("tiers", FeedScope.TIERS)
                .with("themes", FeedScope.themes())
                .with("wards", scopes(wards.data().wards()))
                .mayBeOld(wards.mayBeOld());
    }

    @GetMapping("/feeds/all.{ending:[a-z]+}")
    FileView all(Visit visit, @PathVariable String ending) {
        return feed(visit, Optional.of(FeedScope.ALL), ending);
    }

    @GetMapping("/feeds/tier/{slug:[a-z]+}.{ending:[a-z]+}")
    FileView tier(Visit visit, @PathVariable String slug, @PathVariable String ending) {
        return feed(visit, FeedScope.tier(slug), ending);
    }

    @GetMapping("/feeds/theme/{slug:[a-z]+}.{ending:[a-z]+}")
    FileView theme(Visit visit, @PathVariable String slug, @PathVariable String ending) {
        return feed(visit, FeedScope.theme(slug), ending);
    }

    @GetMapping("/feeds/ward/{slug:[a-z0-9-]+}.{ending:[a-z]+}")
    FileView ward(Visit visit, @PathVariable String slug, @PathVariable String ending) {
        requireFeedsAt(visit);
        return feed(visit, read.ward(slug, visit).map(FeedScope::ward), ending);
    }

    private FileView feed(Visit visit, Optional<FeedScope> scope, String ending) {
        requireFeedsAt(visit);
        FeedFormat format = FeedFormat.ending(ending).orElseThrow(NotHere::new);
        Answered<Feed> feed = read.read(scope.orElseThrow(NotHere::new), visit);
        return new FileView(
                format.write(feed.data()), format.contentType(), feed.data().updatedAt(), feed.mayBeOld());
    }

    private static List<FeedScope> scopes(List<WardName> wards) {
        return wards.stream().map(FeedScope::ward).toList();
    }

    private static void requireFeedsAt(Visit visit) {
        if (visit.site().signedIn()) {
            throw new NotHere();
        }
    }
}
