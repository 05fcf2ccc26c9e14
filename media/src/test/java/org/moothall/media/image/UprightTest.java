package org.moothall.media.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import org.junit.jupiter.api.Test;

class UprightTest {

    @Test
    void bringsOtherColourSpacesToTheStandardOne() {
        var colours = ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB);
        var model = new ComponentColorModel(colours, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        var linear = new BufferedImage(model, model.createCompatibleWritableRaster(8, 8), false, null);
        linear.getRaster().setPixel(3, 3, new int[] {55, 55, 55});

        BufferedImage upright = Upright.of(linear, Orientation.NONE);

        assertThat(upright.getColorModel().getColorSpace().isCS_sRGB()).isTrue();
        assertThat(new Color(upright.getRGB(3, 3)).getRed()).isCloseTo(128, within(2));
    }

    @Test
    void keepsGreyAsGreyAsItWas() {
        var grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(3, 3, 0, 128);
        assertThat(new Color(Upright.of(grey, Orientation.NONE).getRGB(3, 3)).getGreen())
                .isCloseTo(128, within(2));
    }
}
