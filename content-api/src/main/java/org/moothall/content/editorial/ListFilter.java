package org.moothall.content.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.DocumentState;
import org.moothall.content.taxonomy.Theme;
import org.moothall.content.taxonomy.Tier;

/** Which documents an editor's list shows. A null list does not filter. */
record ListFilter(
        @Nullable String text,
        @Nullable List<ContentType> types,
        @Nullable List<Tier> tiers,
        @Nullable List<Theme> themes,
        @Nullable List<String> wards,
        @Nullable List<String> topics,
        @Nullable List<DocumentState> states,
        @Nullable String changedBy) {

    static final ListFilter ALL = new ListFilter(null, null, null, null, null, null, null, null);
}
