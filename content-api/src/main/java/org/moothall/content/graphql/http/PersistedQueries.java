package org.moothall.content.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.content.graphql.Persistence;
import org.moothall.content.graphql.RequestErrorCode;
import org.springframework.http.HttpStatus;

/**
 * Queries by the SHA-256 of their text, as Apollo's automatic persisted queries have it: the request's extension
 * {@code persistedQuery} holds {@code version} 1 and {@code sha256Hash}, and the text is sent once.
 */
final class PersistedQueries {

    private static final String EXTENSION = "persistedQuery";
    private static final long CHARACTERS = 2_000_000;

    private final Persistence mode;
    private final Map<String, String> allowed;
    private final Cache<String, String> sent = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String hash, String query) -> query.length())
            .build();

    /** @param allowed texts by their hash */
    PersistedQueries(Persistence mode, Map<String, String> allowed) {
        this.mode = mode;
        this.allowed = Map.copyOf(allowed);
    }

    /** The text of a request's query; refused when it is not known, or not allowed. */
    String text(@Nullable String given, Map<?, ?> extensions) throws BadRequest {
        String hash = mode == Persistence.OFF ? null : hash(extensions);
        if (hash == null) {
            return allowed(required(given));
        }
        if (given == null) {
            String known = known(hash);
            if (known == null) {
                throw notFound();
            }
            return known;
        }
        if (!hash.equals(hashOf(given))) {
            throw BadRequest.malformed(
                    "extensions.persistedQuery.sha256Hash is not the SHA-256 of the query.",
                    "Send the hash of the very text, in UTF-8 and as 64 hexadecimal digits.");
        }
        String text = allowed(given);
        if (mode == Persistence.AUTOMATIC) {
            sent.put(hash, text);
        }
        return text;
    }

    static String hashOf(String query) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable String known(String hash) {
        String text = allowed.get(hash);
        return text == null ? sent.getIfPresent(hash) : text;
    }

    private String allowed(String text) throws BadRequest {
        if (mode == Persistence.ALLOWED_ONLY && !allowed.containsKey(hashOf(text))) {
            throw new BadRequest(
                    HttpStatus.FORBIDDEN,
                    RequestErrorCode.QUERY_NOT_ALLOWED,
                    "The query is not one of those that are allowed here.",
                    "Have it added to moothall.graphql.delivery.allowed-queries.");
        }
        return text;
    }

    private static String required(@Nullable String given) throws BadRequest {
        if (given == null) {
            throw BadRequest.malformed("There is no query.", "Send the GraphQL document as a text named query.");
        }
        return given;
    }

    private static @Nullable String hash(Map<?, ?> extensions) throws BadRequest {
        Object extension = extensions.get(EXTENSION);
        if (extension == null) {
            return null;
        }
        if (extension instanceof Map<?, ?> fields
                && fields.get("version") instanceof Number version
                && version.intValue() == 1
                && fields.get("sha256Hash") instanceof String hash) {
            return Objects.requireNonNull(hash.toLowerCase(Locale.ROOT));
        }
        throw BadRequest.malformed(
                "extensions.persistedQuery is not an object with version 1 and a text sha256Hash.",
                "Send both, or leave the extension out.");
    }

    /** The message is the one that clients look for before they send the text. */
    private static BadRequest notFound() {
        return new BadRequest(
                HttpStatus.BAD_REQUEST,
                RequestErrorCode.PERSISTED_QUERY_NOT_FOUND,
                "PersistedQueryNotFound",
                "Send the query with its hash once.");
    }
}
