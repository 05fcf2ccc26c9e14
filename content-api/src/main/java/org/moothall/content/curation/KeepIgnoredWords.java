package org.moothall.content.curation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.search.curation.CurationRefused;
import org.moothall.search.curation.IgnoredWords;
import org.moothall.search.curation.IgnoredWordsList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes ignored words. Search goes by a change within a second or two. */
@Component
public class KeepIgnoredWords {

    private final IgnoredWordsList list;
    private final AuditLog audit;

    KeepIgnoredWords(IgnoredWordsList list, AuditLog audit) {
        this.list = list;
        this.audit = audit;
    }

    /** The words as they are now; new ones when none are changed. */
    @Transactional
    public IgnoredWords save(Caller caller, @Nullable Changed changed, String typed) {
        IgnoredWords former = former(caller, changed);
        IgnoredWords saved = composed(caller, former, typed);
        list.put(saved);
        audit.changed(caller.username(), subject(saved), values(former), values(saved));
        return saved;
    }

    /** What {@link #save} would keep. */
    @Transactional
    public IgnoredWords proposed(Caller caller, @Nullable Changed changed, String typed) {
        return composed(caller, former(caller, changed), typed);
    }

    /** The words that are no longer ignored. */
    @Transactional
    public IgnoredWords remove(Caller caller, Changed changed) {
        caller.require(Permission.CURATE_SEARCH);
        IgnoredWords words = find(changed);
        list.remove(words.id());
        audit.changed(caller.username(), subject(words), values(words), null);
        return words;
    }

    private @Nullable IgnoredWords former(Caller caller, @Nullable Changed changed) {
        caller.require(Permission.CURATE_SEARCH);
        return changed == null ? null : find(changed);
    }

    private IgnoredWords composed(Caller caller, @Nullable IgnoredWords former, String typed) {
        try {
            return list.composed(former, typed, caller.username());
        } catch (CurationRefused e) {
            throw CurationRefusals.of(e);
        }
    }

    private IgnoredWords find(Changed changed) {
        IgnoredWords stored =
                list.find(changed.id()).orElseThrow(() -> new Refused(Refusal.notFound("id", changed.id())));
        CurationRefusals.requireVersion(stored.kept(), changed.version());
        return stored;
    }

    private static Subject subject(IgnoredWords words) {
        return Subject.of(SubjectType.IGNORED_WORDS, words.id(), words.words());
    }

    private static @Nullable Map<String, String> values(@Nullable IgnoredWords words) {
        return words == null ? null : Map.of("words", words.words());
    }
}
