package org.moothall.website.site;

import java.util.List;
import org.moothall.website.site.WebsiteSettings.SiteSettings;
import org.springframework.stereotype.Component;

/** All reader sites. */
@Component
public final class Sites {

    private final Site democracy;
    private final Site intranet;

    Sites(WebsiteSettings settings) {
        this.democracy = site(SiteName.DEMOCRACY, settings.democracy(), settings.organisation(), false);
        this.intranet = site(SiteName.INTRANET, settings.intranet(), settings.organisation(), true);
        if (democracy.address().equals(intranet.address())) {
            throw new IllegalArgumentException(
                    "moothall.website.democracy.address and moothall.website.intranet.address" + " are both "
                            + democracy.address() + ": give each a host or a path of its own.");
        }
    }

    /** Every site. */
    public List<Site> all() {
        return List.of(democracy, intranet);
    }

    /** The site for everyone. */
    public Site democracy() {
        return democracy;
    }

    /** The site for those who are signed in. */
    public Site intranet() {
        return intranet;
    }

    /**
     * The site that a request is for: the one whose host was asked and whose path the address begins with. Where no site
     * has that host, as on a developer's machine, the path alone decides.
     */
    public Site of(String host, String path) {
        List<Site> here = all().stream()
                .filter(site -> site.address().getHost().equalsIgnoreCase(host))
                .toList();
        List<Site> candidates = here.isEmpty() ? all() : here;
        return candidates.stream()
                .filter(site -> !site.prefix().isEmpty() && isWithin(path, site.prefix()))
                .findFirst()
                .orElseGet(() -> candidates.stream()
                        .filter(site -> site.prefix().isEmpty())
                        .findFirst()
                        .orElse(democracy));
    }

    /** Whether a path is the prefix or lies below it. */
    public static boolean isWithin(String path, String prefix) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }

    private static Site site(SiteName name, SiteSettings settings, String organisation, boolean signedIn) {
        if (!settings.address().isAbsolute() || !settings.address().getPath().endsWith("/")) {
            throw new IllegalArgumentException("moothall.website." + name.name().toLowerCase(java.util.Locale.ROOT)
                    + ".address is '" + settings.address()
                    + "': give a whole address that ends in a slash, such as https://democracy.example.gov.uk/.");
        }
        return new Site(
                name,
                settings.address(),
                settings.title(),
                settings.strapline(),
                organisation,
                signedIn,
                settings.navigation());
    }
}
