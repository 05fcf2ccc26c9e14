package org.moothall.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteLinksTest {

    @Test
    void linksToDocumentsLeadToThePagesOfTheSite() {
        assertThat(SiteLinks.prefixed("<p><a href=\"/a-story\">A</a> and <a href=\"/help\">B</a></p>", "/intranet"))
                .isEqualTo("<p><a href=\"/intranet/a-story\">A</a> and <a href=\"/intranet/help\">B</a></p>");
    }

    @Test
    void otherAddressesStayAsTheyAre() {
        String html =
                "<a href=\"//other.example/\">A</a><a href=\"https://b.example/x\">B</a><a href=\"/media/c\">C</a>";
        assertThat(SiteLinks.prefixed(html, "/intranet")).isEqualTo(html);
    }
}
