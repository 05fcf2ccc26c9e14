package org.moothall.website.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.moothall.website.xml.XmlDocument;

/** RSS 2.0 with the texts in full, authors by name and the feed's own address. */
final class Rss {

    private static final Map<String, String> ROOT = XmlDocument.attributes(
            "version",
            "2.0",
            "xmlns:atom",
            "http://www.w3.org/2005/Atom",
            "xmlns:content",
            "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/");

    private Rss() {}

    static byte[] write(Feed feed) {
        return XmlDocument.of(
                "rss",
                ROOT,
                rss -> rss.element("channel", channel -> {
                    channel.text("title", feed.title());
                    channel.text("link", feed.home());
                    channel.text("description", feed.description());
                    channel.text("language", "en-gb");
                    channel.text("lastBuildDate", date(feed.updatedAt()));
                    channel.empty(
                            "atom:link",
                            XmlDocument.attributes(
                                    "rel", "self", "type", "application/rss+xml", "href", feed.address() + ".rss"));
                    for (Feed.Entry entry : feed.entries()) {
                        channel.element("item", item -> write(item, entry));
                    }
                }));
    }

    private static void write(XmlDocument xml, Feed.Entry entry) throws XMLStreamException {
        xml.text("title", entry.title());
        xml.text("link", entry.address());
        xml.text("guid", XmlDocument.attributes("isPermaLink", "false"), entry.id());
        xml.text("pubDate", date(entry.publishedAt()));
        for (String name : entry.authors()) {
            xml.text("dc:creator", name);
        }
        for (String tag : entry.tags()) {
            xml.text("category", tag);
        }
        xml.text("description", entry.summary());
        xml.text("content:encoded", entry.html());
    }

    private static String date(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
