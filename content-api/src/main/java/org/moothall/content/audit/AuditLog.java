package org.moothall.content.audit;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.content.json.StoredJson;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where every change is written down, in the transaction of the change: undone with it, kept with it. */
@Component
public class AuditLog {

    private static final int LONGEST_ACTOR = 100;
    private static final int LONGEST_ADDRESS = 45;

    private final JdbcClient jdbc;
    private final PresentOrigin origin;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, PresentOrigin origin, Clock clock) {
        this.jdbc = jdbc;
        this.origin = origin;
        this.clock = clock;
    }

    /**
     * Writes down that something was added (nothing before), removed (nothing after) or changed. Values may be of any
     * kind that JSON can hold; when no field differs, nothing is written.
     */
    @Transactional
    public void changed(String actor, Subject subject, @Nullable Object before, @Nullable Object after) {
        String action = before == null ? "CREATED" : after == null ? "REMOVED" : "CHANGED";
        AuditEntry entry = AuditEntry.of(actor, subject, action).between(before, after);
        if (!entry.changes().isEmpty() || before == null || after == null) {
            record(entry);
        }
    }

    /** Writes an entry down. */
    @Transactional
    public void record(AuditEntry entry) {
        Origin came = origin.current();
        jdbc.sql("insert into audit_entry (at, actor, channel, token_id, address, subject_type, subject_id,"
                        + " subject_label, edition, action, note, changes) values (:at, :actor, :channel, :token,"
                        + " :address, :type, :id, :label, :edition, :action, :note, :changes)")
                .param("at", Moments.stored(Moments.now(clock)))
                .param("actor", cut(entry.actor(), LONGEST_ACTOR))
                .param("channel", came.channel().name())
                .param("token", came.token())
                .param("address", came.address() == null ? null : cut(came.address(), LONGEST_ADDRESS))
                .param("type", entry.subject().type().name())
                .param("id", entry.subject().id())
                .param("label", entry.subject().label())
                .param("edition", entry.edition())
                .param("action", entry.action().toUpperCase(Locale.ROOT))
                .param("note", entry.note())
                .param("changes", StoredJson.write(List.copyOf(entry.changes())))
                .update();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
