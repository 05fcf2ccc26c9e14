package org.moothall.media.rendition;

import org.jspecify.annotations.Nullable;
import org.moothall.media.MediaSettings;
import org.moothall.media.image.Dimensions;
import org.moothall.media.image.PictureFormat;
import org.springframework.stereotype.Component;

/** Gives the addresses of renditions. Pure arithmetic: no SQL, no IO, nothing is made. */
@Component
public class Renditions {

    /** Under which path renditions are served. */
    public static final String PATH = "/media";

    private final Ladder ladder;
    private final String publicAddress;

    Renditions(MediaSettings settings) {
        ladder = new Ladder(settings.ladder());
        publicAddress = settings.publicAddress();
    }

    /**
     * The address of the rendition that covers width x height, cropped around the focal point. The size is the next one that
     * is offered, so it may be larger than the wish; it is never larger than the original.
     *
     * @param width in px, from 1
     * @param height in px, from 1; none for the original's shape
     */
    public RenditionAddress of(ImageSource source, int width, @Nullable Integer height, PictureFormat format) {
        Dimensions size = ladder.sizeFor(source.size(), width, height);
        String url = "%s%s/%s/%s".formatted(publicAddress, PATH, source.contentHash(), new RenditionName(size, format));
        return new RenditionAddress(url, size.width(), size.height());
    }

    /** True when this size is one that {@link #of} can name. */
    boolean offers(ImageSource source, Dimensions size) {
        return ladder.offers(source.size(), size);
    }
}
