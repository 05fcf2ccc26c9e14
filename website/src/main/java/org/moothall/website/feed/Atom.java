package org.moothall.website.feed;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.moothall.website.xml.XmlDocument;

/** Atom, RFC 4287. */
final class Atom {

    private Atom() {}

    static byte[] write(Feed feed) {
        return XmlDocument.of(
                "feed", XmlDocument.attributes("xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "en-GB"), xml -> {
                    xml.text("id", feed.id());
                    xml.text("title", feed.title());
                    xml.text("subtitle", feed.description());
                    xml.text("updated", feed.updatedAt().toString());
                    xml.element("author", author -> author.text("name", feed.publisher()));
                    xml.empty("link", link("self", "application/atom+xml", feed.address() + ".atom"));
                    xml.empty("link", link("alternate", "text/html", feed.home()));
                    for (Feed.Entry entry : feed.entries()) {
                        xml.element("entry", element -> write(element, entry));
                    }
                });
    }

    private static void write(XmlDocument xml, Feed.Entry entry) throws XMLStreamException {
        xml.text("id", entry.id());
        xml.text("title", entry.title());
        xml.text("published", entry.publishedAt().toString());
        xml.text("updated", entry.updatedAt().toString());
        for (String name : entry.authors()) {
            xml.element("author", author -> author.text("name", name));
        }
        xml.empty("link", link("alternate", "text/html", entry.address()));
        for (String tag : entry.tags()) {
            xml.empty("category", XmlDocument.attributes("term", tag));
        }
        xml.text("summary", entry.summary());
        xml.text("content", XmlDocument.attributes("type", "html"), entry.html());
    }

    private static Map<String, String> link(String relation, String type, String address) {
        return XmlDocument.attributes("rel", relation, "type", type, "href", address);
    }
}
