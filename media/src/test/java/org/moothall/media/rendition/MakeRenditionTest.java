package org.moothall.media.rendition;

import static java.awt.Color.BLUE;
import static java.awt.Color.GREEN;
import static java.awt.Color.RED;
import static java.awt.Color.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.media.Colours;
import org.moothall.media.MediaSettings;
import org.moothall.media.Pictures;
import org.moothall.media.Settings;
import org.moothall.media.image.DecodeSlots;
import org.moothall.media.image.Dimensions;
import org.moothall.media.image.Encoder;
import org.moothall.media.image.PictureFormat;
import org.moothall.media.image.Sniffed;
import org.moothall.media.image.Sniffer;
import org.moothall.media.storage.StorageKey;
import org.moothall.media.storage.StoreForTests;
import org.springframework.core.io.Resource;

class MakeRenditionTest {

    private static final String HASH = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path folder;

    private StoreForTests store;
    private Renditions renditions;
    private MakeRendition making;

    @BeforeEach
    void open() {
        MediaSettings settings = Settings.in(folder);
        store = new StoreForTests(settings);
        renditions = new Renditions(settings);
        making = new MakeRendition(store, renditions, new DecodeSlots(settings), settings);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void isExactlyAsLargeAsItsAddressSays(PictureFormat format) throws IOException {
        Original photograph = original(Pictures.quadrants(1000, 667), 0.5, 0.5);
        RenditionAddress address = renditions.of(photograph.source(), 300, null, format);
        byte[] file = made(address, photograph);
        BufferedImage image = Pictures.decoded(file);
        assertThat(Sniffer.sniff(file)).isEqualTo(new Sniffed.Supported(format.source()));
        assertThat(List.of(image.getWidth(), image.getHeight())).isEqualTo(List.of(address.width(), address.height()));
        Colours.assertQuadrants(image, RED, GREEN, BLUE, YELLOW);
    }

    @Test
    void cropsAroundTheFocalPoint() throws IOException {
        BufferedImage picture = Pictures.quadrants(2000, 1000);
        assertSquareIs(picture, 0.0, RED, RED, BLUE, BLUE);
        assertSquareIs(picture, 0.5, RED, GREEN, BLUE, YELLOW);
        assertSquareIs(picture, 1.0, GREEN, GREEN, YELLOW, YELLOW);
    }

    @Test
    void staysTrueWhenMuchIsLeftOutWhileDecoding() throws IOException {
        Original large = original(Pictures.quadrants(6000, 4000), 0.5, 0.5);
        BufferedImage image = Pictures.decoded(made(renditions.of(large.source(), 80, null, PictureFormat.PNG), large));
        assertThat(image.getWidth()).isEqualTo(80);
        Colours.assertQuadrants(image, RED, GREEN, BLUE, YELLOW);
        Colours.assertAt(image, 37, 25, RED);
        Colours.assertAt(image, 42, 28, YELLOW);
    }

    @Test
    void showsWhiteBehindWhatCanBeSeenThrough() throws IOException {
        Original glass = original(new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB), 0.5, 0.5);
        BufferedImage image =
                Pictures.decoded(made(renditions.of(glass.source(), 80, null, PictureFormat.JPEG), glass));
        Colours.assertAt(image, 40, 40, Color.WHITE);
    }

    @Test
    void makesNoSizeThatIsNotOffered() throws IOException {
        Original photograph = original(Pictures.quadrants(1000, 667), 0.5, 0.5);
        var odd = new RenditionName(new Dimensions(301, 200), PictureFormat.WEBP);
        assertThat(making.named(odd, photograph)).isEmpty();
    }

    @Test
    void stillServesWhatWasMadeUnderAnotherLadder() throws IOException {
        Original photograph = original(Pictures.quadrants(1000, 667), 0.5, 0.5);
        var odd = new RenditionName(new Dimensions(301, 201), PictureFormat.WEBP);
        store.keep(StorageKey.rendition(HASH, odd.toString()), out -> out.write(1));
        assertThat(making.named(odd, photograph)).isPresent();
    }

    @Test
    void isMadeOnceForAllWhoAskAtOnce() throws Exception {
        Original photograph = original(Pictures.noise(2000, 1500, 3), 0.5, 0.5);
        var name = name(renditions.of(photograph.source(), 640, 640, PictureFormat.WEBP));
        int writtenBefore = store.written();
        try (var crowd = Executors.newFixedThreadPool(12)) {
            Callable<Long> ask =
                    () -> making.named(name, photograph).orElseThrow().contentLength();
            assertThat(crowd.invokeAll(Stream.generate(() -> ask).limit(12).toList()))
                    .allSatisfy(length -> assertThat(length.get()).isPositive());
        }
        assertThat(store.written() - writtenBefore).isEqualTo(1);
    }

    private void assertSquareIs(BufferedImage picture, double focalX, Color... colours) throws IOException {
        String hash = HASH.substring(1) + (int) (focalX * 2);
        Original original = original(picture, hash, focalX, 0.5);
        RenditionAddress square = renditions.of(original.source(), 300, 300, PictureFormat.WEBP);
        Colours.assertQuadrants(Pictures.decoded(made(square, original)), colours);
    }

    private Original original(BufferedImage picture, double focalX, double focalY) throws IOException {
        return original(picture, HASH, focalX, focalY);
    }

    private Original original(BufferedImage picture, String hash, double focalX, double focalY) throws IOException {
        var master = StorageKey.master(hash, "png");
        store.keep(master, out -> Encoder.write(picture, PictureFormat.PNG, 1, out));
        var source = new ImageSource(UUID.randomUUID(), hash, picture.getWidth(), picture.getHeight(), focalX, focalY);
        return new Original(source, master, PictureFormat.PNG);
    }

    private byte[] made(RenditionAddress address, Original original) throws IOException {
        Resource made = making.named(name(address), original).orElseThrow();
        return Files.readAllBytes(made.getFile().toPath());
    }

    private static RenditionName name(RenditionAddress address) {
        assertThat(address.url()).startsWith("/media/");
        return RenditionName.parse(address.url().substring(address.url().lastIndexOf('/') + 1))
                .orElseThrow();
    }
}
