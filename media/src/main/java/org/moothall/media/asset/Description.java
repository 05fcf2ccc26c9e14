package org.moothall.media.asset;

import org.jspecify.annotations.Nullable;
import org.moothall.media.refusal.Wording;

/**
 * What is said about an image.
 *
 * @param alt what it shows, for those who do not see it; needed before content that uses it can be published
 * @param credit whose work it is
 * @param caption what a caption may say, until an editor says something else where the image is used
 */
public record Description(
        @Nullable String alt,
        @Nullable String credit,
        @Nullable String caption) {

    private static final int ALT_LIMIT = 500;
    private static final int CREDIT_LIMIT = 200;
    private static final int CAPTION_LIMIT = 500;

    /** Nothing said yet. */
    public static final Description NONE = new Description(null, null, null);

    public Description {
        alt = Wording.of("alt", alt, ALT_LIMIT);
        credit = Wording.of("credit", credit, CREDIT_LIMIT);
        caption = Wording.of("caption", caption, CAPTION_LIMIT);
    }

    /** Without a caption. */
    public Description(@Nullable String alt, @Nullable String credit) {
        this(alt, credit, null);
    }
}
