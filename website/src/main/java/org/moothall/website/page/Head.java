package org.moothall.website.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in its head, and where it lies in the site.
 *
 * @param title of the page, without the site's name
 * @param description for search engines and those who share it; null for none
 * @param path the page's own address within the site, for the canonical link; null for pages that have none
 * @param section the path of the navigation's entry that the page belongs to; null for none
 * @param trail the pages above this one, from the front page down
 * @param image the address of the picture to share; null for the site's own
 * @param data schema.org data as JSON-LD; null for none
 * @param feeds that follow what this page shows
 * @param indexed whether search engines may list it
 */
public record Head(
        String title,
        @Nullable String description,
        @Nullable String path,
        @Nullable String section,
        List<Crumb> trail,
        @Nullable String image,
        @Nullable String data,
        List<FeedLink> feeds,
        boolean indexed) {

    public Head {
        trail = List.copyOf(trail);
        feeds = List.copyOf(feeds);
    }

    /** A page at a path. */
    public static Head of(String title, @Nullable String description, String path) {
        return new Head(title, description, path, null, List.of(), null, null, List.of(), true);
    }

    /** A page that is nowhere, such as one that tells of an error. */
    public static Head nowhere(String title) {
        return new Head(title, null, null, null, List.of(), null, null, List.of(), false);
    }

    /** Belongs to an entry of the navigation. */
    public Head in(String newSection) {
        return new Head(title, description, path, newSection, trail, image, data, feeds, indexed);
    }

    /** Lies below other pages. */
    public Head below(Crumb... pages) {
        return new Head(title, description, path, section, List.of(pages), image, data, feeds, indexed);
    }

    /** Is shared with a picture. */
    public Head sharedWith(@Nullable String picture) {
        return new Head(title, description, path, section, trail, picture, data, feeds, indexed);
    }

    /** Has data for machines. */
    public Head described(@Nullable String jsonLd) {
        return new Head(title, description, path, section, trail, image, jsonLd, feeds, indexed);
    }

    /** Can be followed. */
    public Head followedBy(FeedLink... links) {
        return new Head(title, description, path, section, trail, image, data, List.of(links), indexed);
    }

    /** Is not for search engines. */
    public Head unlisted() {
        return new Head(title, description, path, section, trail, image, data, feeds, false);
    }

    /** As a preview has it: with no address of its own, and nothing for those who follow, share or index. */
    Head hidden() {
        return new Head(title, description, null, section, trail, null, null, List.of(), false);
    }

    /** A page above this one: its title, and its path within the site. */
    public record Crumb(String title, String path) {}

    /** A feed: its title, and its path within the site without the ending that says the format. */
    public record FeedLink(String title, String path) {}
}
