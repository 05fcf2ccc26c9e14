package org.moothall.website.page;

/** Links in rendered texts, which are to documents at the root: {@code href="/slug"}. */
final class SiteLinks {

    private static final String LINK = " href=\"/";

    private SiteLinks() {}

    /** The HTML with a site's prefix before the path of every link within the site. */
    static String prefixed(String html, String prefix) {
        int next = html.indexOf(LINK);
        if (next < 0) {
            return html;
        }
        StringBuilder result = new StringBuilder(html.length() + 200);
        int done = 0;
        while (next >= 0) {
            int slash = next + LINK.length() - 1;
            result.append(html, done, slash);
            if (isDocument(html, slash)) {
                result.append(prefix);
            }
            done = slash;
            next = html.indexOf(LINK, slash);
        }
        return result.append(html, done, html.length()).toString();
    }

    /** {@code //host/} leads elsewhere, and media are served beside the sites. */
    private static boolean isDocument(String html, int slash) {
        return !html.startsWith("//", slash) && !html.startsWith("/media/", slash);
    }
}
