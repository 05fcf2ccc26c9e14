package org.moothall.content.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.details.ContentType;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says by when somebody should have read a document again. */
@Component
public class SetReviewBy {

    private final Documents documents;
    private final DraftKeeping keeping;

    SetReviewBy(Documents documents, DraftKeeping keeping) {
        this.documents = documents;
        this.keeping = keeping;
    }

    /** The document with the day; null for none. Refused for help articles, whose content holds the day. */
    @Transactional
    public Document set(Caller caller, Target target, @Nullable LocalDate reviewBy) {
        caller.require(Permission.WRITE);
        Document document = documents.take(target);
        if (document.type() == ContentType.HELP_ARTICLE) {
            throw new Refused(
                    RefusalCode.WRONG_TYPE,
                    "reviewBy",
                    "A help article’s review date is part of its content.",
                    "Change “Review by” among the article’s own fields.");
        }
        document.lookAfter(document.care().dueBy(reviewBy), keeping.deed(caller));
        documents.flush();
        keeping.record(document, EventKind.REVIEW_BY_SET, reviewBy == null ? "No date" : "By " + reviewBy);
        return document;
    }
}
