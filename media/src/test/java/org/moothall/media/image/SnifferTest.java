package org.moothall.media.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.media.Pictures;

class SnifferTest {

    @ParameterizedTest
    @EnumSource(SourceFormat.class)
    void recognisesEveryFormatThatIsTaken(SourceFormat format) {
        byte[] picture = Pictures.encoded(Pictures.quadrants(64, 48), format);
        assertThat(Sniffer.sniff(picture)).isEqualTo(new Sniffed.Supported(format));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?>\n<!-- a crest -->\n<SVG width='1'/>",
                "\u00ef\u00bb\u00bf  <!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' ''><svg/>"
            })
    void recognisesSvg(String text) {
        assertThat(sniff(text)).isEqualTo(new Sniffed.Unsupported("SVG"));
    }

    @ParameterizedTest
    @CsvSource({
        "BM......,BMP",
        "%PDF-1.7,PDF",
        "....ftypavif....,AVIF",
        "....ftypheic....,HEIC",
        "....ftypisom....,video"
    })
    void namesFormatsThatAreNotTaken(String text, String name) {
        assertThat(sniff(text)).isEqualTo(new Sniffed.Unsupported(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "R",
                "Minutes of the meeting of 4 September 2019",
                "<html><body>photo</body></html>",
                "RIFF....WAVE"
            })
    void takesNothingElseForAnImage(String text) {
        assertThat(sniff(text)).isEqualTo(new Sniffed.Unknown());
    }

    @Test
    void recognisesAMovingWebp() {
        assertThat(sniff("RIFF....WEBPVP8X\n\0\0\0\2\0\0\0")).isEqualTo(new Sniffed.Animated("WebP"));
        assertThat(sniff("RIFF....WEBPVP8X\n\0\0\0\20\0\0\0")).isEqualTo(new Sniffed.Supported(SourceFormat.WEBP));
    }

    private static Sniffed sniff(String text) {
        return Sniffer.sniff(text.getBytes(ISO_8859_1));
    }
}
