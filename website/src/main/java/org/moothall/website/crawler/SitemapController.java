package org.moothall.website.crawler;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Theme;
import org.moothall.website.crawler.ReadAddresses.Address;
import org.moothall.website.crawler.ReadAddresses.Parts;
import org.moothall.website.page.FileView;
import org.moothall.website.page.NotHere;
import org.moothall.website.site.Site;
import org.moothall.website.site.Site.NavigationEntry;
import org.moothall.website.site.Visit;
import org.moothall.website.xml.XmlDocument;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sitemap: one list while it fits, otherwise an index of its parts. */
@Controller
class SitemapController {

    private static final String TYPE = "application/xml;charset=UTF-8";
    private static final Map<String, String> NAMESPACE = Map.of("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    private static final List<String> PAGES =
            List.of("/", "/archive", "/feeds", "/accessibility-statement", "/privacy", "/cookies");

    private final ReadAddresses read;

    SitemapController(ReadAddresses read) {
        this.read = read;
    }

    @GetMapping("/sitemap.xml")
    FileView sitemap(Visit visit) {
        requireOpen(visit);
        Parts found = read.parts(visit);
        return found.parts().size() == 1 ? part(visit.site(), found, 1) : index(visit.site(), found);
    }

    @GetMapping("/sitemap-{number:[1-9][0-9]{0,4}}.xml")
    FileView part(Visit visit, @PathVariable int number) {
        requireOpen(visit);
        Parts found = read.parts(visit);
        if (found.parts().size() == 1 || number > found.parts().size()) {
            throw new NotHere();
        }
        return part(visit.site(), found, number);
    }

    private static FileView index(Site site, Parts found) {
        return file(found, XmlDocument.of("sitemapindex", NAMESPACE, xml -> {
            for (int number = 1; number <= found.parts().size(); number++) {
                write(xml, "sitemap", site.absolute("/sitemap-" + number + ".xml"), latest(found, number));
            }
        }));
    }

    private static FileView part(Site site, Parts found, int number) {
        return file(found, XmlDocument.of("urlset", NAMESPACE, xml -> {
            if (number == 1) {
                for (String path : pages(site, found).toList()) {
                    write(xml, "url", site.absolute(path), null);
                }
            }
            for (Address address : found.parts().get(number - 1)) {
                write(xml, "url", site.absolute("/" + address.slug()), address.updatedAt());
            }
        }));
    }

    private static Stream<String> pages(Site site, Parts found) {
        return Stream.of(
                        PAGES.stream(),
                        site.navigation().stream().map(NavigationEntry::path),
                        Stream.of(Theme.values()).map(theme -> "/themes/" + theme.slug()),
                        found.wards().stream().map(ward -> "/wards/" + ward.slug()))
                .flatMap(paths -> paths)
                .distinct();
    }

    private static void write(XmlDocument xml, String element, String address, @Nullable Instant changed)
            throws XMLStreamException {
        xml.element(element, entry -> {
            entry.text("loc", address);
            entry.text("lastmod", changed == null ? null : changed.toString());
        });
    }

    private static @Nullable Instant latest(Parts found, int number) {
        return found.parts().get(number - 1).stream()
                .map(Address::updatedAt)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static FileView file(Parts found, byte[] content) {
        return new FileView(content, TYPE, null, found.mayBeOld());
    }

    private static void requireOpen(Visit visit) {
        if (visit.site().signedIn()) {
            throw new NotHere();
        }
    }
}
