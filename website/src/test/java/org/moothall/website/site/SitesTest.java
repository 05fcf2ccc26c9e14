package org.moothall.website.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitesTest {

    @Test
    void aSiteIsFoundByItsPathOnAHostThatSitesShare() {
        Sites sites = sites("https://example.gov.uk/", "https://example.gov.uk/intranet/");
        assertThat(sites.of("example.gov.uk", "/help").name()).isEqualTo(SiteName.DEMOCRACY);
        assertThat(sites.of("example.gov.uk", "/intranet/help").name()).isEqualTo(SiteName.INTRANET);
        assertThat(sites.of("example.gov.uk", "/intranets").name()).isEqualTo(SiteName.DEMOCRACY);
    }

    @Test
    void aSiteIsFoundByItsHost() {
        Sites sites = sites("https://democracy.example.gov.uk/", "https://intranet.example.gov.uk/");
        assertThat(sites.of("intranet.example.gov.uk", "/help").name()).isEqualTo(SiteName.INTRANET);
        assertThat(sites.of("democracy.example.gov.uk", "/help").name()).isEqualTo(SiteName.DEMOCRACY);
    }

    @Test
    void anUnknownHostIsServedByPathSoThatNoHeaderOpensAnotherSite() {
        Sites sites = sites("https://example.gov.uk/", "https://example.gov.uk/intranet/");
        assertThat(sites.of("localhost", "/intranet").name()).isEqualTo(SiteName.INTRANET);
        assertThat(sites.of("localhost", "/").name()).isEqualTo(SiteName.DEMOCRACY);
    }

    @Test
    void twoSitesAtOneAddressAreRefused() {
        assertThatThrownBy(() -> sites("https://example.gov.uk/", "https://example.gov.uk/"))
                .hasMessageContaining("give each a host or a path of its own");
    }

    @Test
    void anAddressThatDoesNotEndInASlashIsRefused() {
        assertThatThrownBy(() -> sites("https://example.gov.uk", "https://example.gov.uk/intranet/"))
                .hasMessageContaining("ends in a slash");
    }

    private static Sites sites(String democracy, String intranet) {
        return new Sites(new WebsiteSettings(
                "Sample Council",
                null,
                null,
                new WebsiteSettings.SiteSettings(URI.create(democracy), "Your democracy", "", List.of()),
                new WebsiteSettings.SiteSettings(URI.create(intranet), "Working together", "", List.of())));
    }
}
