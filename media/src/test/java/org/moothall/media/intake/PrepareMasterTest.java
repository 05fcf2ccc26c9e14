package org.moothall.media.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.media.Pictures.BOTTOM_LEFT;
import static org.moothall.media.Pictures.BOTTOM_RIGHT;
import static org.moothall.media.Pictures.TOP_LEFT;
import static org.moothall.media.Pictures.TOP_RIGHT;
import static org.moothall.media.Pictures.encoded;
import static org.moothall.media.Pictures.quadrants;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.media.Colours;
import org.moothall.media.Pictures;
import org.moothall.media.Settings;
import org.moothall.media.asset.StoredMaster;
import org.moothall.media.image.DecodeSlots;
import org.moothall.media.image.PictureFormat;
import org.moothall.media.image.SourceFormat;
import org.moothall.media.refusal.RefusalCode;
import org.moothall.media.refusal.Refused;

class PrepareMasterTest {

    @TempDir
    Path folder;

    private PrepareMaster masters;

    @BeforeEach
    void open() {
        var settings = Settings.in(folder);
        masters = new PrepareMaster(settings, new DecodeSlots(settings));
    }

    @ParameterizedTest
    @EnumSource(SourceFormat.class)
    void takesEveryFormat(SourceFormat format) throws IOException {
        BufferedImage master = pixels(prepared(encoded(quadrants(90, 60), format)));
        Colours.assertQuadrants(master, TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT);
    }

    @Test
    void givesEqualPixelsEqualMasters() throws IOException {
        byte[] upload = encoded(quadrants(90, 60), SourceFormat.JPEG);
        assertThat(prepared(upload).stored())
                .isEqualTo(prepared(Pictures.withExif(upload, 1)).stored());
    }

    @Test
    void keepsWhatCanBeSeenThrough() throws IOException {
        var glass = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(5, 5, 0x80ff0000);
        assertThat(pixels(prepared(encoded(glass, SourceFormat.PNG))).getRGB(5, 5))
                .isEqualTo(0x80ff0000);
        assertThat(prepared(encoded(glass, SourceFormat.WEBP)).stored().masterFormat())
                .isEqualTo(PictureFormat.PNG);
    }

    @Test
    void takesTheFirstFrameOfAMovingGif() throws IOException {
        byte[] gif = Pictures.movingGif(quadrants(90, 60), Pictures.noise(90, 60, 1));
        Colours.assertQuadrants(pixels(prepared(gif)), TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT);
    }

    @Test
    void turnsPrintersInksIntoLight() throws IOException {
        Prepared master = prepared(Pictures.cmykJpeg(80, 60, 0, 255, 255, 0));
        assertThat(pixels(master).getColorModel().getNumComponents()).isEqualTo(3);
        var red = new Color(pixels(master).getRGB(40, 30));
        assertThat(red)
                .satisfies(
                        colour -> assertThat(colour.getRed()).isGreaterThan(180),
                        colour -> assertThat(colour.getGreen()).isLessThan(90),
                        colour -> assertThat(colour.getBlue()).isLessThan(90));
    }

    @Nested
    class TheMetadata {

        @Test
        void isGoneFromTheMaster() throws Exception {
            byte[] upload = Pictures.withExif(encoded(quadrants(90, 60), SourceFormat.JPEG), 1);
            assertThat(metadata(upload).containsDirectoryOfType(GpsDirectory.class))
                    .isTrue();
            assertThat(metadata(prepared(upload)).getDirectories())
                    .extracting(Directory::getName)
                    .allMatch(Set.of("JPEG", "JFIF", "Huffman", "File Type")::contains);
        }

        @ParameterizedTest
        @CsvSource({
            "1,RED,GREEN,BLUE,YELLOW",
            "2,GREEN,RED,YELLOW,BLUE",
            "3,YELLOW,BLUE,GREEN,RED",
            "4,BLUE,YELLOW,RED,GREEN",
            "5,RED,BLUE,GREEN,YELLOW",
            "6,BLUE,RED,YELLOW,GREEN",
            "7,YELLOW,GREEN,BLUE,RED",
            "8,GREEN,YELLOW,RED,BLUE",
            "9,RED,GREEN,BLUE,YELLOW"
        })
        void turnsTheImageBeforeItGoes(int orientation, String first, String second, String third, String fourth)
                throws IOException {
            BufferedImage master =
                    pixels(prepared(Pictures.withExif(encoded(quadrants(96, 64), SourceFormat.JPEG), orientation)));
            boolean turned = orientation >= 5 && orientation <= 8;
            assertThat(master.getWidth()).isEqualTo(turned ? 64 : 96);
            Colours.assertQuadrants(
                    master, Colours.named(first), Colours.named(second), Colours.named(third), Colours.named(fourth));
        }

        private Metadata metadata(byte[] file) throws Exception {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
        }

        private Metadata metadata(Prepared master) throws Exception {
            return metadata(master.bytes());
        }
    }

    @Nested
    class Refuses {

        @Test
        void aBombByItsHeaderAlone() {
            assertRefused(Pictures.pngClaiming(40_000, 40_000), RefusalCode.TOO_MANY_PIXELS, "40,000 by 40,000 px");
        }

        @Test
        void morePixelsThanTheSettingThoughNeitherSideIsTooLong() {
            assertRefused(Pictures.pngClaiming(10_000, 5_001), RefusalCode.TOO_MANY_PIXELS, "50,000,000 pixels");
        }

        @ParameterizedTest
        @EnumSource(SourceFormat.class)
        void aFileCutShort(SourceFormat format) {
            byte[] whole = encoded(Pictures.noise(200, 100, 1), format);
            assertRefused(Arrays.copyOf(whole, whole.length / 2), RefusalCode.DAMAGED_IMAGE, "damaged or cut short");
            assertRefused(Arrays.copyOf(whole, 40), RefusalCode.DAMAGED_IMAGE, "damaged or cut short");
        }

        @ParameterizedTest
        @EnumSource(names = {"JPEG", "PNG"})
        void aFileWithAHoleInIt(SourceFormat format) {
            byte[] holed = encoded(Pictures.noise(200, 100, 1), format);
            Arrays.fill(holed, holed.length / 2, holed.length / 2 + 400, (byte) 0xff);
            assertRefused(holed, RefusalCode.DAMAGED_IMAGE, "damaged or cut short");
        }

        @Test
        void aTextCalledPhoto() {
            assertRefused(
                    "Minutes of the meeting".getBytes(UTF_8), RefusalCode.NOT_AN_IMAGE, "photo.jpg is not an image");
        }

        @Test
        void aMovingWebp() {
            assertRefused(
                    "RIFF....WEBPVP8X\n\0\0\0\2\0\0\0".getBytes(UTF_8),
                    RefusalCode.ANIMATED_IMAGE,
                    "moving WebP image");
        }

        @Test
        void aDrawingInSvg() {
            assertRefused(
                    "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(UTF_8),
                    RefusalCode.UNSUPPORTED_FORMAT,
                    "photo.jpg is in the format SVG");
        }

        private void assertRefused(byte[] upload, RefusalCode code, String words) {
            assertThatThrownBy(() -> prepared(upload)).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.refusal().code()).isEqualTo(code);
                assertThat(refused.refusal().field()).isEqualTo("file");
                assertThat(refused.refusal().message()).contains(words);
                assertThat(refused.refusal().remedy()).isNotBlank();
            });
        }
    }

    private record Prepared(StoredMaster stored, byte[] bytes) {}

    private Prepared prepared(byte[] upload) throws IOException {
        Path file = Files.write(folder.resolve("upload"), upload);
        try (var master = masters.from(file, Recognition.formatOf(file, "photo.jpg"))) {
            return new Prepared(master.stored(), Files.readAllBytes(master.file()));
        }
    }

    private static BufferedImage pixels(Prepared master) {
        return Pictures.decoded(master.bytes());
    }
}
