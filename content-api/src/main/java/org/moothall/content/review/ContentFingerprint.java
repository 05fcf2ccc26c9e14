package org.moothall.content.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.moothall.content.document.EditionContent;
import org.moothall.content.json.StoredJson;

/** Tells one content from another: SHA-256 of its stored form, in hexadecimal digits. */
final class ContentFingerprint {

    private ContentFingerprint() {}

    static String of(EditionContent content) {
        try {
            byte[] stored = StoredJson.write(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stored));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
