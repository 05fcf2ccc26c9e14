package org.moothall.content.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.colleague.Colleague;
import org.moothall.content.colleague.Colleagues;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Edition;
import org.moothall.content.document.SubmitDraft;
import org.moothall.content.document.Target;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a draft over for review: to colleagues who are named, or to whichever editor takes it up. */
@Component
public class AskForReview {

    private static final int MOST = 10;
    private static final int LONGEST_NOTE = 500;

    private final SubmitDraft submit;
    private final Colleagues colleagues;
    private final Reviews reviews;
    private final DocumentEvents events;

    AskForReview(SubmitDraft submit, Colleagues colleagues, Reviews reviews, DocumentEvents events) {
        this.submit = submit;
        this.colleagues = colleagues;
        this.reviews = reviews;
        this.events = events;
    }

    /** What is asked, and of whom. */
    public record Request(@Nullable String note, List<UUID> reviewers) {}

    /** The document in review. Refused when it cannot be submitted, or when somebody named may not review it. */
    @Transactional
    public Document ask(Caller caller, Target target, Request request) {
        FieldRules rules = new FieldRules();
        rules.atMost("note", request.note(), LONGEST_NOTE);
        rules.atMost("reviewers", request.reviewers(), MOST);
        rules.refuseIfAny();
        Document document = submit.submit(caller, target, request.note());
        reviews.lapse(document.id());
        List<Colleague> asked = new LinkedHashSet<>(request.reviewers())
                .stream().map(id -> reviewer(caller, id)).toList();
        if (!asked.isEmpty()) {
            ask(document, asked, request.note());
        }
        return document;
    }

    private void ask(Document document, List<Colleague> asked, @Nullable String note) {
        Edition draft = document.requireInReview();
        Deed deed = new Deed(document.changedBy(), document.changedAt());
        asked.forEach(reviewer -> reviews.ask(draft, reviewer, deed, note));
        String names = asked.stream().map(Colleague::displayName).collect(Collectors.joining(", "));
        events.record(new DocumentEvent(
                document.id(),
                draft.number(),
                EventKind.REVIEW_ASKED,
                deed.at(),
                deed.by(),
                names.substring(0, Math.min(names.length(), 500))));
    }

    private Colleague reviewer(Caller caller, UUID id) {
        if (id.equals(caller.accountId())) {
            throw new Refused(
                    RefusalCode.NOT_ALLOWED,
                    "reviewers",
                    "You cannot ask yourself for a review.",
                    "Name a colleague, or nobody.");
        }
        return colleagues
                .whoMay(Permission.PUBLISH, id)
                .orElseThrow(() -> new Refused(
                        RefusalCode.UNKNOWN_VALUE,
                        "reviewers",
                        "Nobody with the id “" + id + "” reviews drafts.",
                        "Choose an editor from the list."));
    }
}
