package org.moothall.media.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.media.rights.Licence;

/**
 * Which assets are wanted; all conditions must hold.
 *
 * @param text words that must all stand in filename, alternative text, credit, caption or names
 * @param uploadedFrom the first day of upload in London; null for any
 * @param uploadedTo the last one
 * @param trash those in the trash, and no others; otherwise all others
 */
public record AssetFilter(
        String text,
        @Nullable LocalDate uploadedFrom,
        @Nullable LocalDate uploadedTo,
        @Nullable RightsWanted rights,
        @Nullable Licence licence,
        @Nullable Boolean used,
        boolean trash) {

    /** Every asset that is not in the trash. */
    public static final AssetFilter ALL = new AssetFilter("", null, null, null, null, null, false);

    /** What rights are searched for. */
    public enum RightsWanted {
        /** A right or a consent ends within 30 days, or has ended. */
        RUNNING_OUT,
        /** A right or a consent has ended. */
        RUN_OUT,
        /** Somebody is named who is in the image. */
        WITH_PEOPLE
    }
}
