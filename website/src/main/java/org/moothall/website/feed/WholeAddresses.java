package org.moothall.website.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.website.site.Site;

/** Makes the addresses in a rendered text whole, because a feed is read elsewhere. */
final class WholeAddresses {

    /** As the renderer writes them: an attribute in double quotes, beginning with one slash. */
    private static final Pattern OWN = Pattern.compile(" (href|src)=\"(/(?!/)[^\"]*)\"");

    private WholeAddresses() {}

    static String in(String html, Site site) {
        return OWN.matcher(html)
                .replaceAll(found ->
                        Matcher.quoteReplacement(" " + found.group(1) + "=\"" + whole(found.group(2), site) + "\""));
    }

    private static String whole(String path, Site site) {
        return path.startsWith("/media/") ? site.beside(path) : site.absolute(path);
    }
}
