package org.moothall.media.asset;

import org.jspecify.annotations.Nullable;

/**
 * What is said about an image.
 *
 * @param alt what it shows, for those who do not see it; needed before content that uses it can be published
 * @param credit whose work it is
 */
public record Description(@Nullable String alt, @Nullable String credit) {

    private static final int ALT_LIMIT = 500;
    private static final int CREDIT_LIMIT = 200;

    /** Nothing said yet. */
    public static final Description NONE = new Description(null, null);

    public Description {
        alt = Wording.of("alt", alt, ALT_LIMIT);
        credit = Wording.of("credit", credit, CREDIT_LIMIT);
    }
}
