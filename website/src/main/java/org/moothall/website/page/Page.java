package org.moothall.website.page;

import org.jspecify.annotations.Nullable;
import org.moothall.website.asset.Assets;
import org.moothall.website.site.Preview;
import org.moothall.website.site.Site;
import org.moothall.website.site.Visit;

/**
 * What every template knows of the page that it is part of.
 *
 * @param mayBeOld whether the delivery API fails and what is shown was kept from before
 */
public record Page(Visit visit, Head head, boolean mayBeOld) {

    public Site site() {
        return visit.site();
    }

    /** What somebody looks at before it is published; null for readers. */
    public Preview.@Nullable Shown preview() {
        Preview preview = visit.reader().preview();
        return preview == null ? null : preview.shown();
    }

    /** The address of a path within the site. */
    public String to(String path) {
        return visit.site().to(path);
    }

    /** The address of an asset, such as {@code site.css}. */
    public String asset(String name) {
        return Assets.address(name);
    }

    /** What stands in the browser's title: the page, then the site. */
    public String title() {
        return head.title().equals(site().title())
                ? site().title() + " – " + site().organisation()
                : head.title() + " – " + site().title();
    }

    /** HTML of a rendered text, its links to documents leading to this site's pages. */
    public String html(String safeHtml) {
        String prefix = visit.site().prefix();
        return prefix.isEmpty() ? safeHtml : SiteLinks.prefixed(safeHtml, prefix);
    }

    /** Whether the navigation's entry leads to where this page belongs. */
    public boolean isIn(Site.NavigationEntry entry) {
        return entry.path().equals(head.section());
    }
}
