package org.moothall.website.head;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Details;
import org.moothall.website.content.Document;
import org.moothall.website.content.Theme;
import org.moothall.website.content.WardName;
import org.moothall.website.page.Head;
import org.moothall.website.page.Head.Crumb;
import org.moothall.website.page.Head.FeedLink;
import org.moothall.website.site.Site;

/** The heads of the pages of documents. */
public final class DocumentHead {

    private DocumentHead() {}

    /** Of a document's own page. A ward's profile has its page with the wards. */
    public static Head of(Site site, Document document) {
        Document.Common common = document.common();
        Head head = Head.of(common.title(), common.summary(), path(document))
                .in(Section.of(common.type()).path())
                .below(Section.of(common.type()).in(site))
                .sharedWith(card(common))
                .followedBy(feeds(document));
        return site.signedIn() ? head : head.described(data(site, document, head));
    }

    /** Of a ward that has no profile. */
    public static Head of(Site site, WardName ward) {
        String summary = "Who represents " + ward.name() + ", and what is going on there.";
        Head head = Head.of(ward.name(), summary, path(ward))
                .in(Section.WARDS.path())
                .below(Section.WARDS.in(site))
                .followedBy(feed(ward));
        return site.signedIn()
                ? head
                : head.described(JsonLd.of(trail(site, head).said()));
    }

    private static String path(Document document) {
        return document.details() instanceof Details.WardProfile profile
                ? path(profile.ward())
                : document.common().path();
    }

    private static String path(WardName ward) {
        return Section.WARDS.path() + "/" + ward.slug();
    }

    private static @Nullable String card(Document.Common common) {
        return common.share() == null ? null : common.share().card().url();
    }

    private static FeedLink[] feeds(Document document) {
        if (document.details() instanceof Details.WardProfile profile) {
            return new FeedLink[] {feed(profile.ward())};
        }
        List<Theme> themes = document.common().themes();
        return themes.stream()
                .map(theme -> new FeedLink(theme.label(), "/feeds/theme/" + theme.slug()))
                .toArray(FeedLink[]::new);
    }

    private static FeedLink feed(WardName ward) {
        return new FeedLink(ward.name(), "/feeds/ward/" + ward.slug());
    }

    private static String data(Site site, Document document, Head head) {
        Thing thing = new DocumentThings(site, document, head).thing();
        return JsonLd.of(thing.said(), trail(site, head).said());
    }

    private static Thing trail(Site site, Head head) {
        List<Thing> steps = new ArrayList<>();
        steps.add(step(1, "Home", site.absolute("/")));
        for (Crumb crumb : head.trail()) {
            steps.add(step(steps.size() + 1, crumb.title(), site.absolute(crumb.path())));
        }
        steps.add(step(steps.size() + 1, head.title(), site.absolute(String.valueOf(head.path()))));
        return Thing.a("BreadcrumbList").with("itemListElement", steps);
    }

    private static Thing step(int position, String name, String address) {
        return Thing.a("ListItem").with("position", position).with("name", name).with("item", address);
    }
}
