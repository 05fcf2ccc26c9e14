package org.moothall.content.delivery.image;

import org.jspecify.annotations.Nullable;
import org.moothall.content.publication.PublishedImage;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.media.image.PictureFormat;
import org.moothall.media.rendition.ImageSource;
import org.moothall.media.rendition.RenditionAddress;
import org.moothall.media.rendition.Renditions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Images' addresses. */
@Controller
class ImageFields {

    private static final int LONGEST_SIDE = 10_000;

    private final Renditions renditions;

    ImageFields(Renditions renditions) {
        this.renditions = renditions;
    }

    @SchemaMapping(typeName = "Image")
    RenditionAddress rendition(
            Image image, @Argument int width, @Argument @Nullable Integer height, @Argument PictureFormat format) {
        checkSide("width", width);
        if (height != null) {
            checkSide("height", height);
        }
        PublishedImage published = image.published();
        ImageSource source = new ImageSource(
                published.asset(),
                published.contentHash(),
                published.width(),
                published.height(),
                published.focalX(),
                published.focalY());
        return renditions.of(source, width, height, format);
    }

    private static void checkSide(String field, int pixels) {
        if (pixels < 1 || pixels > LONGEST_SIDE) {
            throw new Refused(
                    RefusalCode.OUT_OF_RANGE,
                    field,
                    field + " is " + pixels + "; it must be between 1 and " + LONGEST_SIDE + " pixels.",
                    "Ask for the size at which the image is shown.");
        }
    }
}
