package org.moothall.media.editing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.media.library.AssetFilter;
import org.moothall.media.library.AssetFilter.RightsWanted;
import org.moothall.media.rights.Licence;
import org.springframework.format.annotation.DateTimeFormat;

/** The list's parameters as they stand in its address. */
record Wanted(
        @Nullable String q,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,

        @Nullable RightsWanted rights,
        @Nullable Licence licence,
        @Nullable Boolean used,
        @Nullable Boolean trash,
        @Nullable Integer size,
        @Nullable String after) {

    private static final int USUAL_SIZE = 30;

    AssetFilter filter() {
        return new AssetFilter(q == null ? "" : q, from, to, rights, licence, used, Boolean.TRUE.equals(trash));
    }

    int pageSize() {
        return size == null ? USUAL_SIZE : size;
    }
}
