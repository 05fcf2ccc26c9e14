package org.moothall.website.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of feeds, each at an ending of its own. */
enum FeedFormat {
    ATOM("application/atom+xml;charset=UTF-8"),
    RSS("application/rss+xml;charset=UTF-8"),
    JSON("application/feed+json");

    private final String contentType;

    FeedFormat(String contentType) {
        this.contentType = contentType;
    }

    static Optional<FeedFormat> ending(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String contentType() {
        return contentType;
    }

    byte[] write(Feed feed) {
        return switch (this) {
            case ATOM -> Atom.write(feed);
            case RSS -> Rss.write(feed);
            case JSON -> JsonFeed.write(feed);
        };
    }
}
