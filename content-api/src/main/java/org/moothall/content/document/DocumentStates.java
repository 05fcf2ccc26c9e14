package org.moothall.content.document;

import java.util.Optional;

/** Where a document stands, by where its editions stand. */
final class DocumentStates {

    private DocumentStates() {}

    static DocumentState of(Optional<Edition> draft, Optional<Edition> live, boolean withdrawn) {
        if (live.isPresent()) {
            return draft.isPresent() ? DocumentState.LIVE_WITH_DRAFT : DocumentState.LIVE;
        }
        return draft.map(Edition::state)
                .map(DocumentStates::inTheMaking)
                .orElse(withdrawn ? DocumentState.WITHDRAWN : DocumentState.DISCARDED);
    }

    private static DocumentState inTheMaking(EditionState state) {
        return switch (state) {
            case SUBMITTED -> DocumentState.SUBMITTED;
            case CHANGES_WANTED -> DocumentState.CHANGES_WANTED;
            case APPROVED -> DocumentState.APPROVED;
            case SCHEDULED -> DocumentState.SCHEDULED;
            case DRAFT, LIVE, SUPERSEDED, WITHDRAWN, DISCARDED -> DocumentState.DRAFT;
        };
    }
}
