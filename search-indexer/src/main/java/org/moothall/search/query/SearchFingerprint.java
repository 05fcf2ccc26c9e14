package org.moothall.search.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells searches apart by what they ask, whatever page of the answer they ask for: 16 hexadecimal digits. */
record SearchFingerprint(String value) {

    static SearchFingerprint of(SearchRequest request, QueryText text) {
        SearchFilter filter = request.filter();
        List<Object> asked = List.of(
                text,
                request.audience(),
                sorted(filter.types()),
                sorted(filter.tiers()),
                sorted(filter.themes()),
                sorted(filter.wards()),
                sorted(filter.topics()),
                sorted(filter.people()),
                filter.published());
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(asked.toString().getBytes(StandardCharsets.UTF_8));
            return new SearchFingerprint(HexFormat.of().formatHex(digest, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static <T> Set<T> sorted(Set<T> values) {
        return new TreeSet<>(values);
    }
}
