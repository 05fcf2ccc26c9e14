package org.moothall.content.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Where a document stands for who looks for it: as {@link DocumentState}, but of a live document with a draft it says
 * where the draft stands too. Lists filter by it.
 */
public enum Standing {
    DRAFT(DocumentState.DRAFT),
    SUBMITTED(DocumentState.SUBMITTED),
    CHANGES_WANTED(DocumentState.CHANGES_WANTED),
    APPROVED(DocumentState.APPROVED),
    SCHEDULED(DocumentState.SCHEDULED),
    LIVE(DocumentState.LIVE),
    /** Live, while its next edition is being written. */
    LIVE_WITH_DRAFT(DocumentState.LIVE_WITH_DRAFT),
    LIVE_SUBMITTED(DocumentState.LIVE_WITH_DRAFT, DocumentState.SUBMITTED),
    LIVE_CHANGES_WANTED(DocumentState.LIVE_WITH_DRAFT, DocumentState.CHANGES_WANTED),
    LIVE_APPROVED(DocumentState.LIVE_WITH_DRAFT, DocumentState.APPROVED),
    LIVE_SCHEDULED(DocumentState.LIVE_WITH_DRAFT, DocumentState.SCHEDULED),
    WITHDRAWN(DocumentState.WITHDRAWN),
    DISCARDED(DocumentState.DISCARDED);

    private final DocumentState state;
    private final DocumentState draft;

    Standing(DocumentState state) {
        this(state, state);
    }

    Standing(DocumentState state, DocumentState draft) {
        this.state = state;
        this.draft = draft;
    }

    /** The state of the document itself. */
    DocumentState state() {
        return state;
    }

    /** Every standing that somebody means who looks for these states, each once. */
    public static List<Standing> of(Collection<DocumentState> states) {
        return Arrays.stream(values())
                .filter(standing -> states.contains(standing.state) || states.contains(standing.draft))
                .toList();
    }
}
