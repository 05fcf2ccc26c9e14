package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the answers to one search: the hit's score, or its date where nothing was typed, and its document.
 *
 * @param place the score or, in milliseconds, the date
 */
record SearchCursor(SearchFingerprint search, String place, UUID document) {

    private static final Pattern FORM = Pattern.compile(
            "1 (?<search>[0-9a-f]{16}) (?<place>-?\\d{1,19}|\\d{1,12}\\.\\d{1,20}(E-?\\d{1,2})?) (?<document>[0-9a-f-]{36})");

    /** Reads a cursor that came from outside. */
    static SearchCursor decode(String cursor, SearchFingerprint search) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            Matcher match = FORM.matcher(text);
            if (!match.matches() || !match.group("search").equals(search.value())) {
                throw new CursorRefused(cursor);
            }
            SearchCursor decoded =
                    new SearchCursor(search, match.group("place"), UUID.fromString(match.group("document")));
            if (!decoded.encode().equals(cursor)) {
                throw new CursorRefused(cursor);
            }
            return decoded;
        } catch (IllegalArgumentException e) {
            throw new CursorRefused(cursor);
        }
    }

    static SearchCursor at(SearchFingerprint search, FieldValue place, UUID document) {
        String text = place.isLong() ? Long.toString(place.longValue()) : Double.toString(place.doubleValue());
        return new SearchCursor(search, text, document);
    }

    String encode() {
        String text = "1 " + search.value() + " " + place + " " + document;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    List<FieldValue> sortValues() {
        return List.of(placeValue(), FieldValue.of(document.toString()));
    }

    private FieldValue placeValue() {
        return place.contains(".") ? FieldValue.of(Double.parseDouble(place)) : FieldValue.of(Long.parseLong(place));
    }
}
