package org.moothall.media.storage;

import java.util.regex.Pattern;

/** The name of a stored object: path segments of letters, digits, dots and dashes, none of which climbs. */
public record StorageKey(String path) {

    private static final Pattern SEGMENTS = Pattern.compile("[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*");

    public StorageKey {
        if (!SEGMENTS.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "storage key '%s': use segments of a-z, 0-9, dots and dashes, divided by '/'".formatted(path));
        }
    }

    /** The master with this content; spread over folders by its first digits. */
    public static StorageKey master(String sha256, String extension) {
        return new StorageKey("masters/%s/%s.%s".formatted(sha256.substring(0, 2), sha256, extension));
    }

    /** The rendition of this name, derived from the content with this hash. */
    public static StorageKey rendition(String contentHash, String name) {
        return new StorageKey("renditions/%s/%s/%s".formatted(contentHash.substring(0, 2), contentHash, name));
    }

    /** What the keys of all renditions of the content with this hash begin with. */
    public static StorageKey renditions(String contentHash) {
        return new StorageKey("renditions/%s/%s".formatted(contentHash.substring(0, 2), contentHash));
    }
}
