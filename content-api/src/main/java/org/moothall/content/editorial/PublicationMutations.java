package org.moothall.content.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.CreateDocument;
import org.moothall.content.document.Target;
import org.moothall.content.editorial.input.EditionInput;
import org.moothall.content.publication.ChangeSlug;
import org.moothall.content.publication.PublishEdition;
import org.moothall.content.publication.PublishNewDocument;
import org.moothall.content.publication.RecallDraft;
import org.moothall.content.publication.ScheduleEdition;
import org.moothall.content.publication.WithdrawDocument;
import org.moothall.content.publication.WithdrawalOrder;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What changes, or will change, what readers see. */
@Controller
class PublicationMutations {

    private final PublishNewDocument publishNew;
    private final PublishEdition publish;
    private final ScheduleEdition schedule;
    private final WithdrawDocument withdraw;
    private final RecallDraft recall;
    private final ChangeSlug changeSlug;
    private final Attempts attempts;
    private final Callers callers;

    PublicationMutations(
            PublishNewDocument publishNew,
            PublishEdition publish,
            ScheduleEdition schedule,
            WithdrawDocument withdraw,
            RecallDraft recall,
            ChangeSlug changeSlug,
            Attempts attempts,
            Callers callers) {
        this.publishNew = publishNew;
        this.publish = publish;
        this.schedule = schedule;
        this.withdraw = withdraw;
        this.recall = recall;
        this.changeSlug = changeSlug;
        this.attempts = attempts;
        this.callers = callers;
    }

    @MutationMapping
    DocumentPayload publishNewDocument(
            @Argument ContentType type,
            @Argument @Nullable String slug,
            @Argument EditionInput content,
            @Argument @Nullable String changeNote) {
        return attempts.at(
                null,
                () -> publishNew.publish(
                        callers.current(),
                        new CreateDocument.Order(null, type, slug, content.toContent(type)),
                        changeNote));
    }

    @MutationMapping
    DocumentPayload publishEdition(@Argument UUID id, @Argument int version, @Argument @Nullable String changeNote) {
        return attempts.at(id, () -> publish.publish(callers.current(), new Target(id, version), changeNote));
    }

    @MutationMapping
    DocumentPayload scheduleEdition(
            @Argument UUID id,
            @Argument int version,
            @Argument Instant publishAt,
            @Argument @Nullable String changeNote) {
        return attempts.at(
                id, () -> schedule.schedule(callers.current(), new Target(id, version), publishAt, changeNote));
    }

    @MutationMapping
    DocumentPayload withdrawDocument(
            @Argument UUID id,
            @Argument int version,
            @Argument String reason,
            @Argument @Nullable String redirect,
            @Argument @Nullable Instant at) {
        Target target = new Target(id, version);
        return attempts.at(id, () -> {
            WithdrawalOrder order = new WithdrawalOrder(reason, redirect);
            return at == null
                    ? withdraw.withdraw(callers.current(), target, order)
                    : withdraw.withdrawLater(callers.current(), target, order, at);
        });
    }

    @MutationMapping
    DocumentPayload recallDraft(@Argument UUID id, @Argument int version) {
        return attempts.at(id, () -> recall.recall(callers.current(), new Target(id, version)));
    }

    @MutationMapping
    DocumentPayload cancelScheduled(@Argument UUID id, @Argument int version, @Argument UUID actionId) {
        return attempts.at(id, () -> recall.cancel(callers.current(), new Target(id, version), actionId));
    }

    @MutationMapping
    DocumentPayload changeSlug(@Argument UUID id, @Argument int version, @Argument String slug) {
        return attempts.at(id, () -> changeSlug.change(callers.current(), new Target(id, version), slug));
    }
}
