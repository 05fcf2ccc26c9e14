package org.moothall.content.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written down of one change.
 *
 * @param actor a username, or the part of the platform that acted
 * @param edition of documents: the edition's number; null when none is meant
 * @param action what was done, as a code such as {@code PUBLISHED}
 */
public record AuditEntry(
        String actor,
        Subject subject,
        String action,
        List<Change> changes,
        @Nullable Integer edition,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 1000;

    public AuditEntry {
        changes = List.copyOf(changes);
        note = note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }

    /** Something was done to the subject. */
    public static AuditEntry of(String actor, Subject subject, String action) {
        return new AuditEntry(actor, subject, action, List.of(), null, null);
    }

    /** With every field that differs; either value may be null for nothing, or of any kind that JSON can hold. */
    public AuditEntry between(@Nullable Object before, @Nullable Object after) {
        return new AuditEntry(actor, subject, action, Difference.between(before, after), edition, note);
    }

    /** Of a document's edition. */
    public AuditEntry ofEdition(@Nullable Integer number) {
        return new AuditEntry(actor, subject, action, changes, number, note);
    }

    /** With words of whoever did it, or about it. */
    public AuditEntry noting(@Nullable String words) {
        return new AuditEntry(actor, subject, action, changes, edition, words);
    }
}
