package org.moothall.website.site;

import java.net.URI;
import java.util.List;

/**
 * A reader site.
 *
 * @param address where it is for its readers, ending in a slash; its path is the prefix of the site's own addresses
 * @param title its name, on every page
 * @param strapline a few words below the name on the front page
 * @param organisation whose site it is
 * @param signedIn whether only people who are signed in may read it
 */
public record Site(
        SiteName name,
        URI address,
        String title,
        String strapline,
        String organisation,
        boolean signedIn,
        List<NavigationEntry> navigation) {

    public Site {
        navigation = List.copyOf(navigation);
    }

    /** The path that every address of the site begins with, without the slash at its end; empty for a site at the root. */
    public String prefix() {
        String path = address.getPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The same site as a preview shows it, with every page below the preview's address. */
    public Site within(Preview preview) {
        return new Site(
                name, address.resolve(preview.prefix() + "/"), title, strapline, organisation, signedIn, navigation);
    }

    /** The address of a path within the site, for links: {@code /help} becomes {@code /intranet/help}. */
    public String to(String path) {
        return prefix() + path;
    }

    /** The whole address of a path within the site, for feeds, sitemaps and what others link to. */
    public String absolute(String path) {
        return address.resolve(to(path)).toString();
    }

    /** The address of what is served beside the sites, such as pictures. */
    public String beside(String path) {
        return address.resolve(path).toString();
    }

    /** An entry of the navigation: its words, and the path within the site that it leads to. */
    public record NavigationEntry(String label, String path) {}
}
