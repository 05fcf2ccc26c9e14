package org.moothall.media.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.media.image.Dimensions;

class CropTest {

    @Test
    void showsAllOfTheImageInItsOwnShape() {
        assertThat(Crop.of(source(4032, 3024, 0.9, 0.9), new Dimensions(320, 240)))
                .isEqualTo(new Rectangle(0, 0, 4032, 3024));
    }

    @Test
    void keepsTheFocalPointInTheMiddleWhereThereIsRoom() {
        assertThat(Crop.of(source(1000, 500, 0.5, 0.5), new Dimensions(100, 100)))
                .isEqualTo(new Rectangle(250, 0, 500, 500));
        assertThat(Crop.of(source(1000, 500, 0.6, 0.1), new Dimensions(100, 100)))
                .isEqualTo(new Rectangle(350, 0, 500, 500));
    }

    @Test
    void stopsAtTheEdges() {
        assertThat(Crop.of(source(1000, 500, 0, 0), new Dimensions(100, 100))).isEqualTo(new Rectangle(0, 0, 500, 500));
        assertThat(Crop.of(source(1000, 500, 1, 1), new Dimensions(100, 100)))
                .isEqualTo(new Rectangle(500, 0, 500, 500));
    }

    @Test
    void holdsTheFocalPointAndStaysInsideForAnyImage() {
        var random = new Random(7);
        var ladder = new Ladder(List.of(80, 320, 1280));
        for (int round = 0; round < 20_000; round++) {
            var source =
                    source(random.nextInt(1, 5000), random.nextInt(1, 5000), random.nextDouble(), random.nextDouble());
            Dimensions size = ladder.sizeFor(source.size(), random.nextInt(1, 2000), random.nextInt(1, 2000));
            Rectangle crop = Crop.of(source, size);
            assertThat(new Rectangle(source.width(), source.height()).contains(crop))
                    .isTrue();
            assertThat(crop.width).isGreaterThanOrEqualTo(size.width());
            assertThat(crop.height).isGreaterThanOrEqualTo(size.height());
            assertThat(source.focalX() * source.width()).isBetween(crop.x - 0.5, crop.x + crop.width + 0.5);
            assertThat(source.focalY() * source.height()).isBetween(crop.y - 0.5, crop.y + crop.height + 0.5);
        }
    }

    private static ImageSource source(int width, int height, double x, double y) {
        return new ImageSource(UUID.randomUUID(), "0123456789abcdef0123456789abcdef", width, height, x, y);
    }
}
