package org.moothall.content.document;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.json.StoredJson;
import org.moothall.content.revision.Revision;
import org.moothall.content.revision.RevisionKind;
import org.moothall.content.revision.Revisions;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;

/** What every change to a draft ends with: its relations written, the save kept as a revision and the event recorded. */
@Component
class DraftKeeping {

    /** For so long a run of autosaves counts as one event. */
    private static final Duration RUN = Duration.ofMinutes(30);

    private static final Set<EventKind> WRITING =
            Set.of(EventKind.CREATED, EventKind.DRAFT_STARTED, EventKind.DRAFT_SAVED, EventKind.RESTORED);

    private final Documents documents;
    private final EditionRelations relations;
    private final Revisions revisions;
    private final DocumentEvents events;
    private final Clock clock;

    DraftKeeping(
            Documents documents, EditionRelations relations, Revisions revisions, DocumentEvents events, Clock clock) {
        this.documents = documents;
        this.relations = relations;
        this.revisions = revisions;
        this.events = events;
        this.clock = clock;
    }

    Deed deed(Caller caller) {
        return new Deed(caller.username(), Moments.now(clock));
    }

    /** Stores the draft that changed, with its relations. */
    void keep(Document document, EventKind kind, @Nullable String note) {
        storeDraft(document, kind == EventKind.RESTORED ? RevisionKind.RESTORE : RevisionKind.SAVE);
        record(document, kind, note);
    }

    /** Stores a document that is new, with its relations. Its one edition may have gone live already. */
    void keepNew(Document document) {
        documents.flush();
        Edition first = document.draft().or(document::live).orElseThrow();
        relations.writeFirst(first);
        keepRevision(document, first, RevisionKind.SAVE);
        record(document, EventKind.CREATED, null);
    }

    /** The same for what the editor saved by itself: within a run of such saves, the history is told once. */
    void keepAutosave(Document document, EventKind kind) {
        storeDraft(document, RevisionKind.AUTOSAVE);
        if (kind != EventKind.DRAFT_SAVED || !goesOn(document)) {
            record(document, kind, null);
        }
    }

    /** Records what happened to the document's draft, or to the document when it has none. */
    void record(Document document, EventKind kind, @Nullable String note) {
        Integer edition =
                document.draft().or(document::live).map(Edition::number).orElse(null);
        events.record(
                new DocumentEvent(document.id(), edition, kind, document.changedAt(), document.changedBy(), note));
    }

    private void storeDraft(Document document, RevisionKind kind) {
        documents.flush();
        document.draft().ifPresent(draft -> {
            relations.write(draft);
            keepRevision(document, draft, kind);
        });
    }

    private void keepRevision(Document document, Edition written, RevisionKind kind) {
        revisions.keep(revision(document, written, kind), StoredJson.write(written.content()));
    }

    private static Revision revision(Document document, Edition written, RevisionKind kind) {
        return new Revision(
                UuidCreator.getTimeOrderedEpoch(),
                document.id(),
                written.id(),
                document.version(),
                kind,
                written.content().title(),
                written.savedAt(),
                written.savedBy());
    }

    /** Whether the last thing that happened is the same person's writing in the same edition, not long ago. */
    private boolean goesOn(Document document) {
        Integer edition = document.draft().map(Edition::number).orElse(null);
        return events.last(document.id())
                .filter(last -> WRITING.contains(last.kind())
                        && last.by().equals(document.changedBy())
                        && last.edition() != null
                        && last.edition().equals(edition)
                        && last.at().plus(RUN).isAfter(document.changedAt()))
                .isPresent();
    }
}
