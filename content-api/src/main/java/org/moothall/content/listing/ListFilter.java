package org.moothall.content.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.DocumentState;
import org.moothall.content.taxonomy.Theme;
import org.moothall.content.taxonomy.Tier;

/**
 * Which documents an editor's list shows. A null does not filter, nor does an empty list.
 *
 * @param text beginnings of words of the title, the summary or the slug; all must be there
 * @param states where it stands; of a live document with a draft, where the draft stands counts too
 * @param owners accounts that look after it
 * @param changedFrom the first day, in London, on which it may have been changed last
 * @param changedTo the last such day
 * @param publishedFrom the first day, in London, on which it may have been published last
 * @param publishedTo the last such day
 */
public record ListFilter(
        @Nullable String text,
        @Nullable List<ContentType> types,
        @Nullable List<Tier> tiers,
        @Nullable List<Theme> themes,
        @Nullable List<String> wards,
        @Nullable List<String> topics,
        @Nullable List<DocumentState> states,
        @Nullable String changedBy,
        @Nullable List<UUID> owners,
        @Nullable LocalDate changedFrom,
        @Nullable LocalDate changedTo,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo) {

    /** Every document. */
    public static final ListFilter ALL =
            new ListFilter(null, null, null, null, null, null, null, null, null, null, null, null, null);
}
