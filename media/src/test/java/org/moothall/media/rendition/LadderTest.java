package org.moothall.media.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.media.image.Dimensions;
import org.moothall.media.refusal.Refused;

class LadderTest {

    private static final Ladder LADDER = new Ladder(List.of(80, 160, 320, 640, 1280, 2560));
    private static final Dimensions PHOTOGRAPH = new Dimensions(4032, 3024);

    @Test
    void roundsWidthUpAndKeepsTheOriginalsShape() {
        assertThat(LADDER.sizeFor(PHOTOGRAPH, 300, null)).isEqualTo(new Dimensions(320, 240));
        assertThat(LADDER.sizeFor(PHOTOGRAPH, 320, null)).isEqualTo(new Dimensions(320, 240));
        assertThat(LADDER.sizeFor(PHOTOGRAPH, 321, null)).isEqualTo(new Dimensions(640, 480));
    }

    @Test
    void keepsTheShapeThatWasAskedFor() {
        assertThat(LADDER.sizeFor(PHOTOGRAPH, 640, 360)).isEqualTo(new Dimensions(640, 360));
        assertThat(LADDER.sizeFor(PHOTOGRAPH, 100, 100)).isEqualTo(new Dimensions(160, 160));
        assertThat(LADDER.sizeFor(PHOTOGRAPH, 300, 200)).isEqualTo(new Dimensions(320, 213));
    }

    @Test
    void coversAnUnusualShapeWithTheNearestUsualOne() {
        assertThat(LADDER.sizeFor(PHOTOGRAPH, 320, 100)).isEqualTo(new Dimensions(320, 107));
    }

    @Test
    void returnsTheOriginalRatherThanEnlargeIt() {
        var small = new Dimensions(500, 300);
        assertThat(LADDER.sizeFor(small, 600, null)).isEqualTo(small);
        assertThat(LADDER.sizeFor(small, 5000, null)).isEqualTo(small);
        assertThat(LADDER.sizeFor(small, 800, 800)).isEqualTo(new Dimensions(300, 300));
    }

    @Test
    void givesAHairThinImageOnePixelOfHeight() {
        assertThat(LADDER.sizeFor(new Dimensions(20_000, 3), 80, null)).isEqualTo(new Dimensions(80, 1));
    }

    @Test
    void refusesSizesThatCannotBe() {
        assertThatThrownBy(() -> LADDER.sizeFor(PHOTOGRAPH, 0, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("width is 0 px");
        assertThatThrownBy(() -> LADDER.sizeFor(PHOTOGRAPH, 10, -1)).hasMessageContaining("height is -1 px");
        assertThatThrownBy(() -> LADDER.sizeFor(PHOTOGRAPH, Integer.MAX_VALUE, null))
                .hasMessageContaining("width is 2147483647 px");
    }

    @Nested
    class ForAnyImageAndAnyWish {

        @Test
        void isNeverLargerThanTheOriginal() {
            forAny((original, wish) -> {
                Dimensions size = LADDER.sizeFor(original, wish.width(), wish.height());
                assertThat(size.width()).isLessThanOrEqualTo(original.width());
                assertThat(size.height()).isLessThanOrEqualTo(original.height());
            });
        }

        @Test
        void coversTheWishWhereTheOriginalAndTheLadderAllow() {
            forAny((original, wish) -> {
                Dimensions size = LADDER.sizeFor(original, wish.width(), wish.height());
                boolean covers = size.width() >= wish.width() && size.height() >= wish.height();
                Dimensions largest = Shape.of(wish).nearestOfferedFor(original).inWidth(2560, original);
                assertThat(covers || size.equals(largest)).isTrue();
            });
        }

        @Test
        void offersWhateverItAnswers() {
            forAny((original, wish) -> {
                assertThat(LADDER.offers(original, LADDER.sizeFor(original, wish.width(), wish.height())))
                        .isTrue();
                assertThat(LADDER.offers(original, LADDER.sizeFor(original, wish.width(), null)))
                        .isTrue();
            });
        }

        @Test
        void answersWithOneOfABoundedNumberOfSizes() {
            Set<Dimensions> sizes = new HashSet<>();
            for (int width = 1; width < 3000; width += 7) {
                for (int height = 1; height < 3000; height += 7) {
                    sizes.add(LADDER.sizeFor(PHOTOGRAPH, width, height));
                }
            }
            assertThat(sizes).hasSizeLessThanOrEqualTo(6 * (Shape.CROPS.size() + 1));
        }

        private void forAny(BiConsumer<Dimensions, Dimensions> rule) {
            var random = new Random(20190901);
            for (int round = 0; round < 20_000; round++) {
                rule.accept(any(random), any(random));
            }
        }

        private Dimensions any(Random random) {
            int bound = random.nextInt(1, 6000);
            return new Dimensions(random.nextInt(1, bound + 1), random.nextInt(1, bound + 1));
        }
    }
}
