package org.moothall.website.head;

import org.moothall.website.content.ContentType;
import org.moothall.website.page.Head.Crumb;
import org.moothall.website.site.Site;
import org.moothall.website.site.Site.NavigationEntry;

/** The sections of a site, below which the pages of documents lie. */
public enum Section {
    STORIES("/stories", "Stories"),
    COUNCILLORS("/councillors", "Councillors"),
    WARDS("/wards", "Wards"),
    SCRUTINY("/scrutiny", "Scrutiny"),
    HELP("/help", "Help"),
    GET_INVOLVED("/get-involved", "Get involved");

    private final String path;
    private final String title;

    Section(String path, String title) {
        this.path = path;
        this.title = title;
    }

    /** Where documents of a type belong. */
    public static Section of(ContentType type) {
        return switch (type) {
            case CAMPAIGN_BURST, STORY, VIDEO, LIVE_COVERAGE -> STORIES;
            case SCRUTINY_EXPLAINER -> SCRUTINY;
            case PEN_PORTRAIT -> COUNCILLORS;
            case HELP_ARTICLE -> HELP;
            case OPPORTUNITY, EVENT -> GET_INVOLVED;
            case WARD_PROFILE -> WARDS;
        };
    }

    /** Its path within a site. */
    public String path() {
        return path;
    }

    /** The section's page in a trail, called as the site's navigation calls it. */
    public Crumb in(Site site) {
        String called = site.navigation().stream()
                .filter(entry -> entry.path().equals(path))
                .map(NavigationEntry::label)
                .findFirst()
                .orElse(title);
        return new Crumb(called, path);
    }
}
