package org.moothall.content.searches;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Knows for half an hour which searches were counted, so that who loads a page again is not counted again. It holds digests
 * with a secret of this process's own, in memory only: from none of them can be told who searched for what.
 */
@Component
class Repeats {

    private static final int MOST = 50_000;
    private static final int MOST_OPENED = 50;
    private static final Duration WINDOW = Duration.ofMinutes(30);

    private final byte[] secret = new byte[32];
    private final Cache<String, Seen> seen =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(WINDOW).build();

    Repeats() {
        new SecureRandom().nextBytes(secret);
    }

    /** Whether a searcher's search is one that was not counted lately. */
    boolean isNew(String searcher, Searched search) {
        return of(searcher, search).search();
    }

    /** What it is that a searcher opened a document from the results. */
    Opening open(String searcher, Searched search, UUID document) {
        return of(searcher, search).open(document);
    }

    private Seen of(String searcher, Searched search) {
        return seen.get(digest(searcher, search), ignored -> new Seen());
    }

    private String digest(String searcher, Searched search) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret);
            String whole = searcher + "\n" + search.audience() + "\n" + search.query();
            return HexFormat.of().formatHex(digest.digest(whole.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** What opening a document is. */
    enum Opening {
        /** The first that was opened of a search. */
        FIRST,
        FURTHER,
        REPEATED
    }

    private static final class Seen {

        private boolean searched;
        private final Set<UUID> opened = new HashSet<>();

        synchronized boolean search() {
            boolean first = !searched;
            searched = true;
            return first;
        }

        synchronized Opening open(UUID document) {
            boolean first = opened.isEmpty();
            if (opened.size() >= MOST_OPENED || !opened.add(document)) {
                return Opening.REPEATED;
            }
            return first ? Opening.FIRST : Opening.FURTHER;
        }
    }
}
