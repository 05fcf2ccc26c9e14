package org.moothall.website.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moothall.website.content.Theme;
import org.moothall.website.content.WardName;

/**
 * What a feed is of.
 *
 * @param path its own, without the ending that names the format
 * @param home the path of the page that it goes with
 * @param filter what the delivery API is asked for
 */
public record FeedScope(String path, String title, String home, Map<String, Object> filter) {

    static final FeedScope ALL = new FeedScope("/feeds/all", "Everything", "/", Map.of());

    static final List<FeedScope> TIERS = List.of(
            tier("hero", "Campaigns", "/stories"), tier("hub", "Stories", "/stories"), tier("help", "Help", "/help"));

    public FeedScope {
        filter = Map.copyOf(filter);
    }

    static Optional<FeedScope> tier(String slug) {
        return TIERS.stream()
                .filter(scope -> scope.path().equals("/feeds/tier/" + slug))
                .findFirst();
    }

    static List<FeedScope> themes() {
        return List.of(Theme.values()).stream().map(FeedScope::theme).toList();
    }

    static Optional<FeedScope> theme(String slug) {
        return List.of(Theme.values()).stream()
                .filter(theme -> theme.slug().equals(slug))
                .map(FeedScope::theme)
                .findFirst();
    }

    static FeedScope ward(WardName ward) {
        return new FeedScope(
                "/feeds/ward/" + ward.slug(),
                ward.name(),
                "/wards/" + ward.slug(),
                Map.of("wards", List.of(ward.slug())));
    }

    private static FeedScope tier(String slug, String title, String home) {
        return new FeedScope(
                "/feeds/tier/" + slug, title, home, Map.of("tiers", List.of(slug.toUpperCase(Locale.ROOT))));
    }

    private static FeedScope theme(Theme theme) {
        return new FeedScope(
                "/feeds/theme/" + theme.slug(),
                theme.label(),
                "/themes/" + theme.slug(),
                Map.of("themes", List.of(theme.name())));
    }
}
