package org.moothall.content.importing.store;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.document.Document;
import org.moothall.content.document.Edition;
import org.moothall.content.document.EditionContent;
import org.moothall.content.document.EditionState;
import org.moothall.content.document.Editions;
import org.moothall.content.document.References;
import org.moothall.content.document.Withdrawal;
import org.moothall.content.importing.entry.DocumentEntry;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;

/** Decides what is to be done about a document, by what is stored of it. What an editor decided is not undone. */
@Component
class DecideDocument {

    private final Editions editions;

    DecideDocument(Editions editions) {
        this.editions = editions;
    }

    /**
     * The decision; refused when the file's document cannot take the place of the stored one.
     *
     * @param stored null when there is none yet
     * @param reworded images of which something else is said now
     */
    Decision about(DocumentEntry entry, @Nullable Document stored, Set<UUID> reworded, boolean replaceDrafts) {
        if (stored == null) {
            return Decision.CREATE;
        }
        requireType(entry, stored);
        boolean seen = stored.live()
                .map(Edition::content)
                .filter(entry.content()::equals)
                .isPresent();
        if (seen && !entry.draft() && Collections.disjoint(images(entry.content()), reworded)) {
            return Decision.LEAVE;
        }
        if (stored.live().isEmpty() && isLast(entry.content(), stored)) {
            return Decision.LEAVE;
        }
        if (stored.live().isEmpty()) {
            stored.withdrawal().ifPresent(withdrawal -> refuse(stored, withdrawal));
        }
        if (stored.draft().isPresent()) {
            return aboutDraft(entry, stored.draft().get(), replaceDrafts);
        }
        return seen && entry.draft() ? Decision.LEAVE : Decision.SAVE;
    }

    private static Decision aboutDraft(DocumentEntry entry, Edition draft, boolean replaceDrafts) {
        boolean same = draft.content().equals(entry.content());
        if (same && entry.draft()) {
            return Decision.LEAVE;
        }
        boolean own = draft.state() == EditionState.DRAFT && draft.savedBy().equals(ImportCaller.NAME);
        if (own) {
            return same ? Decision.PUBLISH : Decision.SAVE;
        }
        if (!replaceDrafts) {
            throw new Refused(
                    RefusalCode.WRONG_STATE,
                    "slug",
                    "“" + entry.slug() + "” has a " + draft.state().name().toLowerCase(java.util.Locale.ROOT)
                            + " edition by " + draft.savedBy() + ", which this file would replace.",
                    "Have it published or discarded first, or import with --replace-drafts.");
        }
        return Decision.REPLACE;
    }

    /** Whether an editor discarded or withdrew just this: then the file says nothing new. */
    private boolean isLast(EditionContent content, Document stored) {
        if (stored.draft().isPresent()) {
            return false;
        }
        Optional<Edition> last =
                editions.ofDocuments(List.of(stored.id())).stream().findFirst();
        return last.map(Edition::content).filter(content::equals).isPresent();
    }

    private static Set<UUID> images(EditionContent content) {
        return Set.copyOf(References.assets(content).values());
    }

    private static void requireType(DocumentEntry entry, Document stored) {
        if (stored.type() != entry.type()) {
            throw new Refused(
                    RefusalCode.WRONG_TYPE,
                    "type",
                    "“%s” is a %s already, and a document cannot become a %s."
                            .formatted(
                                    entry.slug(),
                                    stored.type().words(),
                                    entry.type().words()),
                    "Give the file another slug, or its former type.");
        }
    }

    private static void refuse(Document stored, Withdrawal withdrawal) {
        throw new Refused(
                RefusalCode.WRONG_STATE,
                "slug",
                "“%s” was withdrawn by %s: %s".formatted(stored.slug(), withdrawal.by(), withdrawal.reason()),
                "Publish it again among the editors, or take the file away.");
    }
}
