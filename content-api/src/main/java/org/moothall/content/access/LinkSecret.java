package org.moothall.content.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What opens a link for whoever has it: 256 random bits in URL-safe Base64. Only its hash is ever stored. */
public record LinkSecret(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static LinkSecret random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The secret that somebody sends; empty when it does not have the form of one. */
    public static Optional<LinkSecret> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new LinkSecret(text)) : Optional.empty();
    }

    /** What is stored of it: SHA-256 in hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** Never the secret: texts like this end up in logs. */
    @Override
    public String toString() {
        return "LinkSecret[…]";
    }
}
