package org.moothall.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.moothall.website.site.Preview;

class PreviewLinksTest {

    private static final String PICTURE = "/media/0d54189ba07b0cbb5fa0e6d5003babd3/";

    @Test
    void picturesComeThroughThePreview() {
        assertThat(rewritten("<img src=\"" + PICTURE + "640x427.webp\" srcset=\"" + PICTURE + "320x213.webp 320w, "
                        + PICTURE + "640x427.webp 640w\">"))
                .doesNotContain("\"/media/")
                .doesNotContain(" /media/")
                .contains("/preview/secret/pictures/0d54189ba07b0cbb5fa0e6d5003babd3/320x213.webp 320w");
    }

    @Test
    void otherAddressesStay() {
        String html = "<a href=\"/media/terms\">See /media/terms</a>";

        assertThat(rewritten(html)).isEqualTo(html);
    }

    private static String rewritten(String html) {
        return new String(
                PreviewLinks.picturesOf(new Preview("secret", null), html.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
    }
}
