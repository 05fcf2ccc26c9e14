package org.moothall.content.access.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A token as a program sends it: {@code mht_<id>_<secret>}. The secret is 256 random bits in URL-safe Base64. */
public record TokenText(UUID id, String secret) {

    private static final Pattern FORM = Pattern.compile("mht_([0-9a-f]{32})_([A-Za-z0-9_-]{43})");
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new secret for a token. */
    static TokenText random(UUID id) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new TokenText(id, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The token that a text holds; empty when it does not have the form of one. */
    public static Optional<TokenText> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new TokenText(uuid(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    private static UUID uuid(String hex) {
        return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }

    /** What is stored of the secret: SHA-256 in hexadecimal digits. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** Whether this secret has a stored hash; takes the same time wherever they differ. */
    boolean hasHash(String stored) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), stored.getBytes(StandardCharsets.US_ASCII));
    }

    /** The whole text, for its owner only. */
    public String reveal() {
        return "mht_" + id.toString().replace("-", "") + "_" + secret;
    }

    /** Never the secret: texts like this end up in logs. */
    @Override
    public String toString() {
        return "mht_" + id.toString().replace("-", "") + "_…";
    }
}
