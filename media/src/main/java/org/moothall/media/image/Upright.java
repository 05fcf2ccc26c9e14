package org.moothall.media.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;

/** Brings decoded pixels into the form that masters have: upright, sRGB, eight bits to a channel. */
public final class Upright {

    private Upright() {}

    /** Returns the upright image; the pixels themselves are not resampled. */
    public static BufferedImage of(BufferedImage decoded, Orientation orientation) {
        var stored = new Dimensions(decoded.getWidth(), decoded.getHeight());
        Dimensions size = orientation.upright(stored);
        var upright = new BufferedImage(size.width(), size.height(), type(decoded));
        var canvas = upright.createGraphics();
        canvas.drawImage(inStandardColours(decoded), orientation.transform(stored), null);
        canvas.dispose();
        return upright;
    }

    /** Cameras write Display P3 or Adobe RGB too. Converting in bulk is many times faster than drawing does it. */
    private static BufferedImage inStandardColours(BufferedImage image) {
        ColorSpace colours = image.getColorModel().getColorSpace();
        if (colours.isCS_sRGB() || colours.getType() != ColorSpace.TYPE_RGB) {
            return image;
        }
        return new ColorConvertOp(null)
                .filter(image, new BufferedImage(image.getWidth(), image.getHeight(), type(image)));
    }

    private static int type(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }
}
