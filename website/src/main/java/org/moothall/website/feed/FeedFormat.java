package org.moothall.website.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The formats of feeds, each at an ending of its own. */
enum FeedFormat {
    ATOM("application/atom+xml;charset=UTF-8", Atom::write),
    RSS("application/rss+xml;charset=UTF-8", Rss::write),
    JSON("application/feed+json", JsonFeed::write);

    private final String contentType;
    private final Function<Feed, byte[]> write;

    FeedFormat(String contentType, Function<Feed, byte[]> write) {
        this.contentType = contentType;
        this.write = write;
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
        return write.apply(feed);
    }
}
