package org.moothall.media.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.moothall.media.asset.Asset;
import org.moothall.media.refusal.Refusal;

/** A place in the list of assets, newest first. */
record AssetCursor(Instant uploadedAt, UUID id) {

    static AssetCursor of(Asset asset) {
        return new AssetCursor(asset.provenance().uploadedAt(), asset.id());
    }

    String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((uploadedAt + "|" + id).getBytes(UTF_8));
    }

    /** The place that a cursor names; refused when it is not one of ours. */
    static AssetCursor decode(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\\|", 2);
            if (parts.length == 2) {
                return new AssetCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw malformed(cursor).refused();
        }
        throw malformed(cursor).refused();
    }

    private static Refusal malformed(String cursor) {
        return Refusal.invalidField(
                "after", "“%s” is no place in this list.".formatted(cursor), "Use the “next” of an answer, or none.");
    }
}
