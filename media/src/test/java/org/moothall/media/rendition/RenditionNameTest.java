package org.moothall.media.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.media.image.Dimensions;
import org.moothall.media.image.PictureFormat;

class RenditionNameTest {

    @Test
    void readsWhatItWrites() {
        for (PictureFormat format : PictureFormat.values()) {
            var name = new RenditionName(new Dimensions(640, 360), format);
            assertThat(RenditionName.parse(name.toString())).contains(name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "640x360",
                "640x360.svg",
                "0x1.png",
                "0640x360.jpg",
                "640x360.JPG",
                "-1x2.png",
                "999999x1.png",
                "640x360.jpeg",
                "640x360.webp ",
                "640x360.png\n",
                "../640x360.png"
            })
    void readsNothingElse(String text) {
        assertThat(RenditionName.parse(text)).isEmpty();
    }
}
