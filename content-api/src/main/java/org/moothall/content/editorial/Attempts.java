package org.moothall.content.editorial;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries a use case, and turns a refusal into an answer that shows the document as it is stored. */
@Component
class Attempts {

    /** Each of a dozen editors who write at once may lose to another, several times in a row. */
    private static final int TRIES = 5;

    private final Documents documents;
    private final TransactionTemplate transaction;

    Attempts(Documents documents, TransactionTemplate transaction) {
        this.documents = documents;
        this.transaction = transaction;
    }

    /** The document that the use case returns, or its refusals beside the stored document. */
    DocumentPayload at(@Nullable UUID id, Supplier<Document> useCase) {
        try {
            return new DocumentPayload(DocumentView.of(untilUnlocked(useCase, TRIES)), List.of());
        } catch (Refused e) {
            return new DocumentPayload(stored(id, e), e.refusals());
        } catch (DataIntegrityViolationException e) {
            return new DocumentPayload(stored(id, null), List.of(raced(e)));
        }
    }

    private static Document untilUnlocked(Supplier<Document> useCase, int tries) {
        try {
            return useCase.get();
        } catch (PessimisticLockingFailureException e) {
            if (tries == 1) {
                throw e;
            }
            return untilUnlocked(useCase, tries - 1);
        }
    }

    private @Nullable DocumentView stored(@Nullable UUID id, @Nullable Refused refused) {
        boolean mayNotKnow = refused != null
                && refused.refusals().stream().anyMatch(refusal -> refusal.code() == RefusalCode.NOT_ALLOWED);
        if (id == null || mayNotKnow) {
            return null;
        }
        return transaction.execute(
                status -> documents.findById(id).map(DocumentView::of).orElse(null));
    }

    private static Refusal raced(DataIntegrityViolationException e) {
        if (String.valueOf(e.getMostSpecificCause().getMessage()).contains("document_slug")) {
            return Refusal.of(
                    RefusalCode.SLUG_TAKEN,
                    "slug",
                    "Somebody has just taken this slug.",
                    "Choose another slug, or leave it out.");
        }
        throw e;
    }
}
