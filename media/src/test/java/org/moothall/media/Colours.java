package org.moothall.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Compares colours as the eye does: what a codec changes a little is still the same colour. */
public final class Colours {

    private static final int TOLERANCE = 40;

    private static final Map<String, Color> NAMES =
            Map.of("RED", Color.RED, "GREEN", Color.GREEN, "BLUE", Color.BLUE, "YELLOW", Color.YELLOW);

    private Colours() {}

    /** The colour of that name. */
    public static Color named(String name) {
        return NAMES.get(name);
    }

    /** Checks the middle of each quarter: top left, top right, bottom left, bottom right. */
    public static void assertQuadrants(BufferedImage image, Color... expected) {
        for (int quarter = 0; quarter < 4; quarter++) {
            int x = image.getWidth() * (1 + 2 * (quarter % 2)) / 4;
            int y = image.getHeight() * (1 + 2 * (quarter / 2)) / 4;
            assertAt(image, x, y, expected[quarter]);
        }
    }

    /** Checks one pixel. */
    public static void assertAt(BufferedImage image, int x, int y, Color expected) {
        var actual = new Color(image.getRGB(x, y));
        int difference = Math.max(
                Math.abs(actual.getRed() - expected.getRed()),
                Math.max(
                        Math.abs(actual.getGreen() - expected.getGreen()),
                        Math.abs(actual.getBlue() - expected.getBlue())));
        assertThat(difference).as("%s at %d,%d, not %s", actual, x, y, expected).isLessThan(TOLERANCE);
    }
}
