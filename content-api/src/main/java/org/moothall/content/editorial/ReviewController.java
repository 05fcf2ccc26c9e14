package org.moothall.content.editorial;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.colleague.Colleague;
import org.moothall.content.colleague.Colleagues;
import org.moothall.content.document.Target;
import org.moothall.content.review.AnswerReview;
import org.moothall.content.review.Review;
import org.moothall.content.review.Reviews;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Reviews: whom one may ask, what is asked of me, and what reviewers say. */
@Controller
class ReviewController {

    private final AnswerReview answer;
    private final Reviews reviews;
    private final Colleagues colleagues;
    private final Attempts attempts;
    private final Callers callers;

    ReviewController(AnswerReview answer, Reviews reviews, Colleagues colleagues, Attempts attempts, Callers callers) {
        this.answer = answer;
        this.reviews = reviews;
        this.colleagues = colleagues;
        this.attempts = attempts;
        this.callers = callers;
    }

    @QueryMapping
    List<Colleague> reviewers() {
        callers.current().require(Permission.READ_EDITORIAL);
        return colleagues.whoMay(Permission.PUBLISH);
    }

    @QueryMapping
    List<Review> myReviews() {
        Caller caller = callers.current();
        caller.require(Permission.READ_EDITORIAL);
        return Optional.ofNullable(caller.accountId()).map(reviews::askedOf).orElse(List.of());
    }

    @MutationMapping
    DocumentPayload approveDraft(@Argument UUID id, @Argument int version, @Argument @Nullable String note) {
        return attempts.at(id, () -> answer.approve(callers.current(), new Target(id, version), note));
    }

    @MutationMapping
    DocumentPayload wantChanges(@Argument UUID id, @Argument int version, @Argument String note) {
        return attempts.at(id, () -> answer.wantChanges(callers.current(), new Target(id, version), note));
    }
}
