package org.moothall.website.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {

    private static final String SECRET = "AvYwgShnRGtLri7mSSRGqONEb-IlH1nhAVbbKS-zlPk";

    @Test
    void isKnownByItsAddress() {
        assertThat(Preview.in("/preview/" + SECRET)).contains(new Preview(SECRET, null));
        assertThat(Preview.in("/preview/" + SECRET + "/help")).contains(new Preview(SECRET, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/preview", "/preview/graphql", "/preview/state", "/preview/media/ab/1x1.webp", "/x/preview/"})
    void isNotWhatOnlyBeginsLikeIt(String address) {
        assertThat(Preview.in(address)).isEmpty();
    }

    @Test
    void tellsNobodyItsSecret() {
        Preview preview = new Preview(SECRET, null);

        assertThat(preview.toString()).doesNotContain(SECRET);
        assertThat(Reader.of(preview).toString()).doesNotContain(SECRET);
    }

    @Test
    void keepsTheLinksOfASiteWithinIt() {
        Site intranet = new Site(
                SiteName.INTRANET,
                URI.create("https://intranet.example.gov.uk/staff/"),
                "Working together",
                "",
                "Example Council",
                true,
                List.of());

        Site within = intranet.within(new Preview(SECRET, null));

        assertThat(within.to("/help")).isEqualTo("/preview/" + SECRET + "/help");
    }
}
