package org.moothall.website.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.website.site.Reader;
import org.moothall.website.site.Site;
import org.moothall.website.site.SiteName;
import org.moothall.website.site.Visit;

class SearchToldTest {

    private static final String HOST = "democracy.example.gov.uk";
    private static final Site SITE = new Site(
            SiteName.DEMOCRACY, URI.create("https://" + HOST + "/"), "Democracy", "", "Kirklees", false, List.of());
    private static final Site INTRANET = new Site(
            SiteName.INTRANET,
            URI.create("https://" + HOST + "/intranet/"),
            "Intranet",
            "",
            "Kirklees",
            true,
            List.of());

    @Test
    void readsTheSearchFromWhichAReaderCame() {
        SearchTold told = SearchTold.before(
                visit(SITE, "/bin-days", null), "https://" + HOST + "/search?q=bin+days%3F&type=story&after=abc", HOST);
        assertThat(told.query().text()).isEqualTo("bin days?");
        assertThat(told.asked().one("after")).isEqualTo("abc");
        assertThat(told.asked().all("type")).containsExactly("story");
        assertThat(SearchTold.before(
                        visit(INTRANET, "/leave", null), "https://" + HOST + "/intranet/search?q=leave", HOST))
                .isNotNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "https://democracy.example.gov.uk/search",
                "https://democracy.example.gov.uk/search?q=%20",
                "https://democracy.example.gov.uk/stories?q=bins",
                "https://democracy.example.gov.uk/intranet/search?q=bins",
                "https://elsewhere.example/search?q=bins",
                "https://democracy.example.gov.uk.elsewhere.example/search?q=bins",
                "not an address",
                "https://democracy.example.gov.uk/search?q=%zz"
            })
    void takesNothingElseForASearch(String referer) {
        assertThat(SearchTold.before(visit(SITE, "/bin-days", null), referer, HOST))
                .isNull();
    }

    @Test
    void readsTheSearchThatAPageIs() {
        assertThat(SearchTold.in(visit(SITE, "/search", "q=bins&q=other"))
                        .query()
                        .text())
                .isEqualTo("bins");
        assertThat(SearchTold.in(visit(SITE, "/search", null))).isNull();
        assertThat(SearchTold.in(visit(SITE, "/bins", "q=bins"))).isNull();
    }

    private static Visit visit(Site site, String path, String query) {
        return new Visit(site, Reader.PUBLIC, path, query);
    }
}
