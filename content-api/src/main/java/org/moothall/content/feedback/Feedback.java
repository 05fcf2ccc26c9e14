package org.moothall.content.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What readers said of a document: how many found it useful, how many did not, and the newest words. */
public record Feedback(int useful, int notUseful, List<Words> words) {

    /** Nobody has said anything. */
    public static final Feedback NONE = new Feedback(0, 0, List.of());

    public Feedback {
        words = List.copyOf(words);
    }

    /** What somebody wrote, to the hour. */
    public record Words(UUID id, boolean useful, String words, Instant at) {}
}
