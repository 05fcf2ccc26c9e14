package org.moothall.platform.pictures;

import static org.moothall.platform.pictures.Screen.of;

import java.util.List;
import java.util.stream.Stream;

/** Pages of the reader sites that are pictured, in the order in which the documentation shows them. */
final class SitePages {

    private static final String STAFF = "reader@moothall.example";
    private static final String COUNCILLOR = "councillor@moothall.example";

    private SitePages() {}

    static List<Screen> all() {
        return Stream.of(
                        documents(),
                        sections(),
                        Stream.concat(finding(), around()).map(page -> page.seenBy("")),
                        intranet())
                .flatMap(pages -> pages)
                .toList();
    }

    private static Stream<Screen> documents() {
        return Stream.of(
                        of("front", "The front page", "/").byNight(),
                        of("burst", "A campaign burst", "/campaign-burst-3").byNight(),
                        of("burst-past", "A campaign burst with what it carries", "/face-to-face")
                                .onlyLookedAt(),
                        of("story", "A story", "/face-to-face-with-our-councillors-and-officers"),
                        of("video", "A video", "/sample-one-minute-with-alex-sample-moor"),
                        of("live", "Live coverage", "/democracy-commission-update-at-corporate-scrutiny"),
                        of("explainer", "A Scrutiny explainer", "/what-is-scrutiny")
                                .onlyLookedAt(),
                        of("panel", "A Scrutiny panel", "/economy-and-neighbourhood-scrutiny-panel")
                                .onlyLookedAt(),
                        of("portrait", "A pen portrait", "/cllr-pattison").byNight(),
                        of("portrait-sample", "A pen portrait with everything", "/sample-alex-sample-moor")
                                .onlyLookedAt(),
                        of("help", "A help article", "/connect-with-your-councillors"),
                        of("opportunity", "An opportunity", "/shadow-a-councillor")
                                .onlyLookedAt(),
                        of("event", "An event", "/local-democracy-week-2019"),
                        of("ward", "A ward", "/wards/millbeck-sample"),
                        of("ward-bare", "A ward that nobody has described", "/wards/dewsbury-east")
                                .onlyLookedAt())
                .map(page -> page.seenBy(""));
    }

    private static Stream<Screen> sections() {
        return Stream.of(
                        of("stories", "Stories", "/stories"),
                        of("stories-filtered", "Stories by type", "/stories?type=video")
                                .onlyLookedAt(),
                        of("stories-lost", "Beyond the end of a list", "/stories?after=nonsense")
                                .onlyLookedAt(),
                        of("help-section", "Help by task", "/help"),
                        of("scrutiny", "Scrutiny", "/scrutiny"),
                        of("bursts", "Campaigns", "/bursts").onlyLookedAt(),
                        of("councillors", "Councillors, a wall chart", "/councillors")
                                .byNight(),
                        of("councillors-list", "Councillors, a list", "/councillors?view=list")
                                .onlyLookedAt(),
                        of("councillors-none", "A filter that finds nobody", "/councillors?name=zeppelin")
                                .onlyLookedAt(),
                        of("wards", "Wards", "/wards").onlyLookedAt(),
                        of("get-involved", "Events and opportunities", "/get-involved"),
                        of("themes", "Themes", "/themes").onlyLookedAt(),
                        of("theme", "A theme", "/themes/places").onlyLookedAt(),
                        of("topics", "Topics", "/topics").onlyLookedAt(),
                        of("topic", "A topic", "/topics/listening-to-places").onlyLookedAt(),
                        of("activities", "The timeline of activities", "/activities"))
                .map(page -> page.seenBy(""));
    }

    private static Stream<Screen> finding() {
        return Stream.of(
                of("archive", "The archive", "/archive").onlyLookedAt(),
                of("archive-month", "A month of it", "/archive/2019/07").onlyLookedAt(),
                of("archive-empty", "A month without anything", "/archive/2017/02")
                        .onlyLookedAt(),
                of("search-start", "Search, before anything was asked", "/search")
                        .onlyLookedAt(),
                of("search", "Search", "/search?q=scrutiny"),
                of("search-mistake", "Did you mean", "/search?q=scrutny").onlyLookedAt(),
                of("search-nothing", "A search that finds nothing", "/search?q=xqzvbn"));
    }

    private static Stream<Screen> around() {
        return Stream.of(
                of("feeds", "Feeds", "/feeds").onlyLookedAt(),
                of("accessibility", "The accessibility statement", "/accessibility-statement")
                        .onlyLookedAt(),
                of("privacy", "Privacy", "/privacy").onlyLookedAt(),
                of("cookies", "Cookies", "/cookies").onlyLookedAt(),
                of("thanks", "After an answer without script", "/useful/thanks?page=cllr-pattison")
                        .onlyLookedAt(),
                of("not-here", "An address with nothing behind it", "/nothing-here"),
                of("not-understood", "An address that is none", "/%ff").onlyLookedAt(),
                of("gone", "A document that was withdrawn", "/{gone}"),
                of("preview", "A preview by a link that was shared", "{share}").byNight(),
                of("preview-ended", "A preview that has ended", "/preview/" + "x".repeat(43) + "/nothing")
                        .onlyLookedAt());
    }

    private static Stream<Screen> intranet() {
        return Stream.of(
                of("sign-in", "Signing in to the intranet", "/intranet/sign-in").seenBy(""),
                of("intranet", "The intranet", "/intranet/").seenBy(STAFF).byNight(),
                of("intranet-councillor", "The intranet as a councillor has it", "/intranet/")
                        .seenBy(COUNCILLOR)
                        .onlyLookedAt(),
                of("intranet-story", "A story on the intranet", "/intranet/inviting-our-councillors-in")
                        .seenBy(STAFF)
                        .onlyLookedAt(),
                of("intranet-help", "Help on the intranet", "/intranet/help")
                        .seenBy(STAFF)
                        .onlyLookedAt(),
                of("intranet-opportunities", "Opportunities on the intranet", "/intranet/get-involved")
                        .seenBy(STAFF)
                        .onlyLookedAt(),
                of("intranet-not-here", "Nothing here on the intranet", "/intranet/nothing-here")
                        .seenBy(STAFF)
                        .onlyLookedAt());
    }
}
