package org.moothall.content.document;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.history.EventKind;
import org.moothall.content.json.StoredJson;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.revision.RevisedEdition;
import org.moothall.content.revision.Revision;
import org.moothall.content.revision.Revisions;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an earlier save the draft's content, or starts a draft from it. What it replaces was saved, and so is kept. */
@Component
public class RestoreRevision {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(Moments.LONDON);

    private final Documents documents;
    private final Revisions revisions;
    private final ContentRules rules;
    private final DraftKeeping keeping;

    RestoreRevision(Documents documents, Revisions revisions, ContentRules rules, DraftKeeping keeping) {
        this.documents = documents;
        this.revisions = revisions;
        this.rules = rules;
        this.keeping = keeping;
    }

    /** The document with its draft as it was then. Refused when the revision is another document's, or the draft is scheduled. */
    @Transactional
    public Document restore(Caller caller, Target target, UUID revisionId) {
        caller.require(Permission.WRITE);
        Document document = documents.take(target);
        Revision revision = revisions
                .find(revisionId)
                .filter(found -> found.document().equals(document.id()))
                .orElseThrow(() -> new Refused(Refusal.notFound("revisionId", revisionId)));
        EditionContent content = content(revision);
        rules.check(document.type(), content);
        if (document.draft().isPresent()) {
            document.saveDraft(content, keeping.deed(caller));
        } else {
            document.startDraft(UuidCreator.getTimeOrderedEpoch(), content, keeping.deed(caller));
        }
        keeping.keep(document, EventKind.RESTORED, "As saved " + words(revision.savedAt()));
        return document;
    }

    private EditionContent content(Revision revision) {
        RevisedEdition saved = revisions.editions(List.of(revision.id())).get(revision.id());
        if (saved == null) {
            throw new Refused(Refusal.notFound("revisionId", revision.id()));
        }
        return StoredJson.read(saved.content(), EditionContent.class);
    }

    private static String words(Instant moment) {
        return WORDS.format(moment);
    }
}
