package org.moothall.content.document;

import java.util.Optional;

/** Where a document stands, by where its editions stand. */
final class DocumentStates {

    private DocumentStates() {}

    static Standing of(Optional<Edition> draft, Optional<Edition> live, boolean withdrawn) {
        if (live.isPresent()) {
            return draft.map(Edition::state).map(DocumentStates::besidesLive).orElse(Standing.LIVE);
        }
        return draft.map(Edition::state)
                .map(DocumentStates::inTheMaking)
                .orElse(withdrawn ? Standing.WITHDRAWN : Standing.DISCARDED);
    }

    private static Standing inTheMaking(EditionState state) {
        return switch (state) {
            case SUBMITTED -> Standing.SUBMITTED;
            case CHANGES_WANTED -> Standing.CHANGES_WANTED;
            case APPROVED -> Standing.APPROVED;
            case SCHEDULED -> Standing.SCHEDULED;
            case DRAFT, LIVE, SUPERSEDED, WITHDRAWN, DISCARDED -> Standing.DRAFT;
        };
    }

    private static Standing besidesLive(EditionState state) {
        return switch (state) {
            case SUBMITTED -> Standing.LIVE_SUBMITTED;
            case CHANGES_WANTED -> Standing.LIVE_CHANGES_WANTED;
            case APPROVED -> Standing.LIVE_APPROVED;
            case SCHEDULED -> Standing.LIVE_SCHEDULED;
            case DRAFT, LIVE, SUPERSEDED, WITHDRAWN, DISCARDED -> Standing.LIVE_WITH_DRAFT;
        };
    }
}
