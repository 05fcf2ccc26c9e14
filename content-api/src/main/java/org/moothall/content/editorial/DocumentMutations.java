package org.moothall.content.editorial;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.CreateDocument;
import org.moothall.content.document.DiscardDraft;
import org.moothall.content.document.Documents;
import org.moothall.content.document.RestoreEdition;
import org.moothall.content.document.SaveDraft;
import org.moothall.content.document.Target;
import org.moothall.content.editorial.input.EditionInput;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.review.AskForReview;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What authors do: create, save, submit, discard and restore. */
@Controller
class DocumentMutations {

    private final CreateDocument create;
    private final SaveDraft save;
    private final AskForReview ask;
    private final DiscardDraft discard;
    private final RestoreEdition restore;
    private final Documents documents;
    private final Attempts attempts;
    private final Callers callers;

    DocumentMutations(
            CreateDocument create,
            SaveDraft save,
            AskForReview ask,
            DiscardDraft discard,
            RestoreEdition restore,
            Documents documents,
            Attempts attempts,
            Callers callers) {
        this.create = create;
        this.save = save;
        this.ask = ask;
        this.discard = discard;
        this.restore = restore;
        this.documents = documents;
        this.attempts = attempts;
        this.callers = callers;
    }

    @MutationMapping
    DocumentPayload createDocument(
            @Argument ContentType type, @Argument @Nullable String slug, @Argument EditionInput content) {
        return attempts.at(
                null,
                () -> create.create(
                        callers.current(), new CreateDocument.Order(null, type, slug, content.toContent(type))));
    }

    @MutationMapping
    DocumentPayload saveDraft(@Argument UUID id, @Argument int version, @Argument EditionInput content) {
        return attempts.at(
                id, () -> save.save(callers.current(), new Target(id, version), content.toContent(type(id))));
    }

    @MutationMapping
    DocumentPayload submitDraft(
            @Argument UUID id, @Argument int version, @Argument @Nullable String note, @Argument List<UUID> reviewers) {
        AskForReview.Request request = new AskForReview.Request(note, reviewers);
        return attempts.at(id, () -> ask.ask(callers.current(), new Target(id, version), request));
    }

    @MutationMapping
    DocumentPayload discardDraft(@Argument UUID id, @Argument int version) {
        return attempts.at(id, () -> discard.discard(callers.current(), new Target(id, version)));
    }

    @MutationMapping
    DocumentPayload restoreEdition(@Argument UUID id, @Argument int version, @Argument UUID editionId) {
        return attempts.at(id, () -> restore.restore(callers.current(), new Target(id, version), editionId));
    }

    private ContentType type(UUID id) {
        return documents.findRowsByIdIn(List.of(id)).stream()
                .map(Documents.Row::getType)
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.notFound("id", id)));
    }
}
