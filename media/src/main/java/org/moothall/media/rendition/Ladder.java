package org.moothall.media.rendition;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.media.image.Dimensions;
import org.moothall.media.refusal.Refusal;

/** The widths in which renditions are made, rising. It turns any wish into one of a bounded number of sizes. */
record Ladder(List<Integer> widths) {

    private static final int LARGEST_WISH = 100_000;

    Ladder {
        widths = List.copyOf(widths);
    }

    /**
     * The smallest size offered that covers the wish; the largest offered where none does. Never larger than the original.
     *
     * @param height none for the original's shape
     */
    Dimensions sizeFor(Dimensions original, int width, @Nullable Integer height) {
        check("width", width);
        if (height == null) {
            return firstOf(Shape.of(original), original, width, 1);
        }
        check("height", height);
        return firstOf(new Shape(width, height).nearestOfferedFor(original), original, width, height);
    }

    /** True when {@link #sizeFor} can answer with this size. */
    boolean offers(Dimensions original, Dimensions size) {
        return Shape.offeredFor(original)
                .anyMatch(shape -> sizes(shape, original).anyMatch(size::equals));
    }

    private Dimensions firstOf(Shape shape, Dimensions original, int width, int height) {
        List<Dimensions> sizes = sizes(shape, original).toList();
        return sizes.stream()
                .filter(size -> size.width() >= width && size.height() >= height)
                .findFirst()
                .orElse(sizes.getLast());
    }

    private Stream<Dimensions> sizes(Shape shape, Dimensions original) {
        return widths.stream().map(width -> shape.inWidth(width, original)).distinct();
    }

    private static void check(String field, int wish) {
        if (wish < 1 || wish > LARGEST_WISH) {
            throw Refusal.invalidField(
                            field,
                            "%s is %d px.".formatted(field, wish),
                            "Use a number from 1 to %,d; sizes beyond the original's are not made larger."
                                    .formatted(LARGEST_WISH))
                    .refused();
        }
    }
}
