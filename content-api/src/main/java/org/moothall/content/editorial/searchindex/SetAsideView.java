package org.moothall.content.editorial.searchindex;

import java.time.Instant;
import java.util.UUID;
import org.moothall.search.log.Waiting;

/** An entry that was set aside, as the schema has it. */
record SetAsideView(int number, UUID document, String reason, int attempts, Instant since, Instant nextAttemptAt) {

    static SetAsideView of(Waiting waiting) {
        return new SetAsideView(
                Math.toIntExact(waiting.entry().number()),
                waiting.entry().documentId(),
                waiting.entry().error(),
                waiting.attempts(),
                waiting.since(),
                waiting.nextAttemptAt());
    }
}
