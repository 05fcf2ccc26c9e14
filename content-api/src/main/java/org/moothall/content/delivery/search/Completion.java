package org.moothall.content.delivery.search;

import org.jspecify.annotations.Nullable;
import org.moothall.content.delivery.content.Content;
import org.moothall.content.delivery.ward.Ward;
import org.moothall.content.details.ContentType;

/**
 * A completion for a search box, and what it leads to.
 *
 * @param content null for what others searched for, and for a ward that has no profile which the reader may see
 * @param ward null but for wards
 */
record Completion(
        String text,
        Kind kind,
        @Nullable Content content,
        @Nullable Ward ward) {

    static Completion of(Content content) {
        Kind kind = content.document().type() == ContentType.PEN_PORTRAIT ? Kind.PERSON : Kind.DOCUMENT;
        return new Completion(content.document().title(), kind, content, null);
    }

    static Completion of(Ward ward, @Nullable Content profile) {
        return new Completion(ward.name(), Kind.WARD, profile, ward);
    }

    static Completion ofSearch(String words) {
        return new Completion(words, Kind.SEARCH, null, null);
    }

    /** What it leads to. */
    enum Kind {
        DOCUMENT,
        PERSON,
        WARD,
        SEARCH
    }
}
