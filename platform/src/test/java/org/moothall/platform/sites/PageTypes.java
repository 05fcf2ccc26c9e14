package org.moothall.platform.sites;

import java.util.List;
import java.util.stream.Stream;

/** An address of each type of page that the sites have, with the sample content: what is looked at page by page. */
public final class PageTypes {

    /** Documents of each type. */
    public static final List<String> DOCUMENTS = List.of(
            "/campaign-burst-3",
            "/face-to-face-with-our-councillors-and-officers",
            "/sample-one-minute-with-alex-sample-moor",
            "/democracy-commission-update-at-corporate-scrutiny",
            "/what-is-scrutiny",
            "/sample-alex-sample-moor",
            "/connect-with-your-councillors",
            "/shadow-a-councillor",
            "/local-democracy-week-2019",
            "/wards/millbeck-sample");

    /** Everything else that the public can ask for and get. */
    public static final List<String> SECTIONS = List.of(
            "/",
            "/stories",
            "/stories?after=nonsense",
            "/help",
            "/scrutiny",
            "/bursts",
            "/councillors",
            "/councillors?view=list",
            "/councillors?name=zeppelin",
            "/wards",
            "/get-involved",
            "/themes",
            "/themes/places",
            "/topics",
            "/topics/listening-to-places",
            "/activities",
            "/archive",
            "/archive/2019/07",
            "/archive/2017/02",
            "/search",
            "/search?q=scrutiny",
            "/search?q=scrutny",
            "/search?q=xqzvbn",
            "/feeds",
            "/accessibility-statement",
            "/privacy",
            "/cookies",
            "/useful/thanks?page=cllr-pattison");

    /** What somebody on the staff has beside it; all but the first after signing in. */
    public static final List<String> INTRANET = List.of(
            "/intranet/sign-in",
            "/intranet/",
            "/intranet/help",
            "/intranet/get-involved",
            "/intranet/councillors",
            "/intranet/cookies",
            "/intranet/search?q=scrutiny",
            "/intranet/shadow-a-councillor",
            "/intranet/nothing-here");

    /** Where there is nothing to be had: never was, is no address, has ended. */
    public static final List<String> FAILURES = List.of(
            "/nothing-here", "/wards/nowhere", "/topics/nothing", "/%ff", "/preview/" + "x".repeat(43) + "/nothing");

    private PageTypes() {}

    /** What the public may come upon. */
    public static List<String> open() {
        return Stream.of(DOCUMENTS, SECTIONS, FAILURES).flatMap(List::stream).toList();
    }
}
