package org.moothall.content.review;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.Edition;
import org.moothall.content.document.EditionState;
import org.moothall.content.document.Target;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reviewer approves a draft, or says what must change. It is approved when everybody who was asked has approved it; an
 * editor who was not asked speaks for those who have not answered.
 */
@Component
public class AnswerReview {

    private static final int LONGEST_ANSWER = 2000;
    private static final int LONGEST_NOTE = 500;

    private final Documents documents;
    private final Reviews reviews;
    private final SecondPairOfEyes secondPairOfEyes;
    private final DocumentEvents events;
    private final Clock clock;

    AnswerReview(
            Documents documents,
            Reviews reviews,
            SecondPairOfEyes secondPairOfEyes,
            DocumentEvents events,
            Clock clock) {
        this.documents = documents;
        this.reviews = reviews;
        this.secondPairOfEyes = secondPairOfEyes;
        this.events = events;
        this.clock = clock;
    }

    /** The document, approved unless it waits for others. Refused when it is not in review. */
    @Transactional
    public Document approve(Caller caller, Target target, @Nullable String note) {
        caller.require(Permission.PUBLISH);
        requireShort(note);
        Document document = documents.take(target);
        Edition draft = document.requireInReview();
        secondPairOfEyes.refuseOwnWork(caller, document, draft);
        Reviews.Waiting waiting = reviews.waiting(draft, caller.accountId());
        Deed deed = answer(caller, draft, ReviewState.APPROVED, note);
        if (waiting.forMe() && waiting.forOthers() > 0) {
            document.touch(deed);
        } else {
            document.answer(EditionState.APPROVED, deed);
            reviews.lapse(document.id());
        }
        return recorded(document, EventKind.APPROVED, note);
    }

    /** The document, sent back. Refused without a note, and when it is not in review. */
    @Transactional
    public Document wantChanges(Caller caller, Target target, String note) {
        caller.require(Permission.PUBLISH);
        FieldRules rules = new FieldRules();
        rules.required("note", note);
        rules.refuseIfAny();
        requireShort(note);
        Document document = documents.take(target);
        Deed deed = answer(caller, document.requireInReview(), ReviewState.CHANGES_WANTED, note);
        document.answer(EditionState.CHANGES_WANTED, deed);
        reviews.lapse(document.id());
        return recorded(document, EventKind.CHANGES_WANTED, note);
    }

    private Deed answer(Caller caller, Edition draft, ReviewState state, @Nullable String note) {
        Deed deed = new Deed(caller.username(), Moments.now(clock));
        if (!reviews.waiting(draft, caller.accountId()).forMe()) {
            reviews.stepIn(draft, caller, deed);
        }
        reviews.answer(draft, deed, state, note);
        return deed;
    }

    private static void requireShort(@Nullable String note) {
        FieldRules rules = new FieldRules();
        rules.atMost("note", note, LONGEST_ANSWER);
        rules.refuseIfAny();
    }

    private Document recorded(Document document, EventKind kind, @Nullable String note) {
        documents.flush();
        String shortened = note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
        events.record(new DocumentEvent(
                document.id(),
                document.draft().map(Edition::number).orElse(null),
                kind,
                document.changedAt(),
                document.changedBy(),
                shortened));
        return document;
    }
}
