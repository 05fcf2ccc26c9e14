package org.moothall.content.editorial;

import java.util.List;
import java.util.UUID;
import org.moothall.content.access.Callers;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.BeginDocument;
import org.moothall.content.document.Documents;
import org.moothall.content.document.RestoreRevision;
import org.moothall.content.document.SaveDraft;
import org.moothall.content.document.Target;
import org.moothall.content.editorial.input.EditionInput;
import org.moothall.content.presence.BePresent;
import org.moothall.content.presence.Presence;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What happens while somebody writes: saves by themselves, saves brought back, and who else is there. */
@Controller
class KeepingMutations {

    private final BeginDocument begin;
    private final SaveDraft save;
    private final RestoreRevision restore;
    private final BePresent presence;
    private final Documents documents;
    private final Attempts attempts;
    private final Callers callers;

    KeepingMutations(
            BeginDocument begin,
            SaveDraft save,
            RestoreRevision restore,
            BePresent presence,
            Documents documents,
            Attempts attempts,
            Callers callers) {
        this.begin = begin;
        this.save = save;
        this.restore = restore;
        this.presence = presence;
        this.documents = documents;
        this.attempts = attempts;
        this.callers = callers;
    }

    @MutationMapping
    DocumentPayload beginDocument(@Argument UUID attempt, @Argument ContentType type, @Argument EditionInput content) {
        UUID made = begin.made(callers.current(), attempt).orElse(null);
        return attempts.at(made, () -> begin.begin(callers.current(), attempt, type, content.toContent(type)));
    }

    @MutationMapping
    DocumentPayload autosaveDraft(@Argument UUID id, @Argument int version, @Argument EditionInput content) {
        return attempts.at(
                id, () -> save.autosave(callers.current(), new Target(id, version), content.toContent(type(id))));
    }

    @MutationMapping
    DocumentPayload restoreRevision(@Argument UUID id, @Argument int version, @Argument UUID revisionId) {
        return attempts.at(id, () -> restore.restore(callers.current(), new Target(id, version), revisionId));
    }

    @MutationMapping
    Presence present(@Argument UUID document, @Argument UUID screen, @Argument boolean writing) {
        return presence.present(callers.current(), document, screen, writing);
    }

    @MutationMapping
    boolean leave(@Argument UUID document, @Argument UUID screen) {
        presence.leave(callers.current(), document, screen);
        return true;
    }

    private ContentType type(UUID id) {
        return documents.findRowsByIdIn(List.of(id)).stream()
                .map(Documents.Row::getType)
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.notFound("id", id)));
    }
}
