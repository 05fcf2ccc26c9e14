package org.moothall.website.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.website.site.Site;
import org.moothall.website.site.SiteName;

class WholeAddressesTest {

    private static final Site SITE = new Site(
            SiteName.DEMOCRACY,
            URI.create("https://example.gov.uk/democracy/"),
            "Your democracy",
            "",
            "Sample Council",
            false,
            List.of());

    @Test
    void ownAddressesBecomeWhole() {
        assertThat(WholeAddresses.in("<a href=\"/a-story\">A</a><img src=\"/media/x.webp\" alt=\"\">", SITE))
                .isEqualTo("<a href=\"https://example.gov.uk/democracy/a-story\">A</a>"
                        + "<img src=\"https://example.gov.uk/media/x.webp\" alt=\"\">");
    }

    @Test
    void othersStayAsTheyAre() {
        String html = "<a href=\"https://b.example/$1\">B</a><a href=\"//c.example\">C</a><a href=\"#d\">D</a>";
        assertThat(WholeAddresses.in(html, SITE)).isEqualTo(html);
    }
}
