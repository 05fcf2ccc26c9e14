package org.moothall.website.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.website.content.ContentType;
import org.moothall.website.searching.Suggestions.Kind;
import org.moothall.website.searching.Suggestions.Place;
import org.moothall.website.searching.Suggestions.Suggested;
import org.moothall.website.searching.Suggestions.Target;
import org.moothall.website.site.Site;
import org.moothall.website.site.SiteName;

class SuggestionsTest {

    private final Site site =
            new Site(SiteName.DEMOCRACY, URI.create("http://localhost/"), "Democracy", "", "Council", false, List.of());

    @Test
    void aWardLeadsToItsPageWithOrWithoutAProfile() {
        assertThat(Suggestions.json(
                        site,
                        List.of(
                                new Suggested("Ashbrow", Kind.WARD, null, new Place("ashbrow")),
                                new Suggested(
                                        "Dalton",
                                        Kind.WARD,
                                        new Target("dalton-in-figures", ContentType.WARD_PROFILE),
                                        new Place("dalton")))))
                .contains("/wards/ashbrow\",\"type\":\"Ward\"")
                .contains("/wards/dalton\"")
                .doesNotContain("dalton-in-figures");
    }

    @Test
    void whatOthersSearchedForLeadsToThatSearch() {
        assertThat(Suggestions.json(site, List.of(new Suggested("bin days", Kind.SEARCH, null, null))))
                .contains("/search?q=bin+days\",\"type\":\"Search\"");
    }

    @Test
    void whatLeadsNowhereIsLeftOut() {
        assertThat(Suggestions.json(site, List.of(new Suggested("Gone", Kind.DOCUMENT, null, null))))
                .isEqualTo("[]");
    }

    @Test
    void thatThereAreNoneIsNotKept() {
        assertThat(new Suggestions(List.of()).isPassing()).isTrue();
        assertThat(new Suggestions(List.of(new Suggested("Ashbrow", Kind.WARD, null, new Place("ashbrow"))))
                        .isPassing())
                .isFalse();
    }
}
