package org.moothall.content.searchindex;

import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditEntry;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.search.follow.IndexWork;
import org.moothall.search.rebuild.Rebuilds;
import org.moothall.search.verify.Verifications;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the indexer for what administrators want of the search index. It begins in its next round. */
@Component
public class KeepSearchIndex {

    private static final Subject INDEX = Subject.of(SubjectType.SETTING, "search-index", "Search index");
    private static final String WAIT = "Wait for it to end.";

    private final Verifications verifications;
    private final Rebuilds rebuilds;
    private final IndexWork work;
    private final AuditLog audit;

    KeepSearchIndex(Verifications verifications, Rebuilds rebuilds, IndexWork work, AuditLog audit) {
        this.verifications = verifications;
        this.rebuilds = rebuilds;
        this.work = work;
        this.audit = audit;
    }

    /** Has the index compared with what is published, and mended if wanted. */
    @Transactional
    public void verify(Caller caller, boolean repair) {
        caller.require(Permission.KEEP_SEARCH_INDEX);
        if (!verifications.request(repair, caller.username())) {
            throw refused("The index is being compared already.", WAIT);
        }
        record(caller, repair ? "INDEX_REPAIR_REQUESTED" : "INDEX_VERIFICATION_REQUESTED", null);
    }

    @Transactional
    public void rebuild(Caller caller) {
        caller.require(Permission.KEEP_SEARCH_INDEX);
        if (!rebuilds.request("an administrator asked for it", caller.username())) {
            throw refused("The index is being rebuilt already.", "Wait for it to end, or stop it.");
        }
        record(caller, "INDEX_REBUILD_REQUESTED", null);
    }

    @Transactional
    public void stopRebuild(Caller caller) {
        caller.require(Permission.KEEP_SEARCH_INDEX);
        if (!rebuilds.stop()) {
            throw refused("No rebuild is under way.", "Look again: it may have ended.");
        }
        record(caller, "INDEX_REBUILD_STOPPED", null);
    }

    @Transactional
    public void resumeRebuild(Caller caller) {
        caller.require(Permission.KEEP_SEARCH_INDEX);
        if (!rebuilds.resume()) {
            throw refused("No rebuild was stopped.", "Start a rebuild.");
        }
        record(caller, "INDEX_REBUILD_RESUMED", null);
    }

    /** Has an entry of the publication log tried again that the index could not take. */
    @Transactional
    public void tryAgain(Caller caller, String index, int number) {
        caller.require(Permission.KEEP_SEARCH_INDEX);
        if (!work.tryAgain(index, number)) {
            throw new Refused(
                    RefusalCode.UNKNOWN_VALUE,
                    "number",
                    "Entry " + number + " is not set aside in " + index + ".",
                    "Look again: it may have been taken since.");
        }
        record(caller, "INDEX_ENTRY_RETRIED", "Entry " + number);
    }

    private void record(Caller caller, String action, @Nullable String note) {
        audit.record(AuditEntry.of(caller.username(), INDEX, action).noting(note));
    }

    private static Refused refused(String message, String remedy) {
        return new Refused(RefusalCode.WRONG_STATE, null, message, remedy);
    }
}
