package org.moothall.website.crawler;

import java.util.ArrayList;
import java.util.List;
import org.moothall.website.asset.Assets;
import org.moothall.website.page.FileView;
import org.moothall.website.site.Site;
import org.moothall.website.site.Sites;
import org.moothall.website.site.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** The files that robots and browsers look for at known addresses. */
@Controller
class SiteFilesController {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Pages without end, and what is for people who are signed in or were sent a link. */
    private static final List<String> NOT_FOR_ROBOTS =
            List.of("/search?", "/suggest?", "/preview/", "/shared/", "/useful/");

    private final Sites sites;

    SiteFilesController(Sites sites) {
        this.sites = sites;
    }

    @GetMapping("/robots.txt")
    FileView robots(Visit visit) {
        Site site = visit.site();
        return FileView.text(site.signedIn() ? "User-agent: *\nDisallow: /\n" : open(site), "text/plain;charset=UTF-8");
    }

    private String open(Site site) {
        List<String> lines = new ArrayList<>(List.of("User-agent: *"));
        NOT_FOR_ROBOTS.forEach(path -> lines.add("Disallow: " + site.to(path)));
        lines.add("Disallow: /editorial");
        sites.all().stream()
                .filter(other -> other.signedIn()
                        && other.address().getHost().equals(site.address().getHost()))
                .forEach(other -> lines.add("Disallow: " + other.prefix() + "/"));
        lines.add("");
        lines.add("Sitemap: " + site.absolute("/sitemap.xml"));
        return String.join("\n", lines) + "\n";
    }

    @GetMapping("/site.webmanifest")
    FileView manifest(Visit visit) {
        Site site = visit.site();
        Manifest manifest = new Manifest(
                site.title() + " – " + site.organisation(),
                site.title(),
                "en-GB",
                site.to("/"),
                site.to("/"),
                "browser",
                "#fbf8f2",
                "#14365c",
                List.of(Icon.of("icon-192.png", "192x192"), Icon.of("icon-512.png", "512x512")));
        return FileView.text(JSON.writeValueAsString(manifest), "application/manifest+json");
    }

    /** For browsers that look here whatever a page says. */
    @GetMapping("/favicon.ico")
    RedirectView icon() {
        RedirectView icon = new RedirectView(Assets.address("icon-192.png"));
        icon.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return icon;
    }

    /** By the names of the specification, https://www.w3.org/TR/appmanifest/. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Manifest(
            String name,
            String shortName,
            String lang,
            String startUrl,
            String scope,
            String display,
            String backgroundColor,
            String themeColor,
            List<Icon> icons) {}

    record Icon(String src, String sizes, String type) {

        static Icon of(String asset, String sizes) {
            return new Icon(Assets.address(asset), sizes, "image/png");
        }
    }
}
