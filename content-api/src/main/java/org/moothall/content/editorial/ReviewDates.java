package org.moothall.content.editorial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.document.Documents;
import org.moothall.content.document.SetReviewBy;
import org.moothall.content.document.Target;
import org.moothall.content.time.Moments;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** By when documents should be read again, and which are due. */
@Controller
class ReviewDates {

    private static final int MOST = 500;
    private static final int LONGEST_AHEAD = 3660;

    private final SetReviewBy set;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final Attempts attempts;
    private final Callers callers;
    private final Clock clock;

    ReviewDates(
            SetReviewBy set, Documents documents, JdbcClient jdbc, Attempts attempts, Callers callers, Clock clock) {
        this.set = set;
        this.documents = documents;
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.callers = callers;
        this.clock = clock;
    }

    @QueryMapping
    List<DocumentView> dueForReview(@Argument int withinDays, @Argument int first) {
        callers.current().require(Permission.READ_EDITORIAL);
        LocalDate until =
                LocalDate.ofInstant(clock.instant(), Moments.LONDON).plusDays(Math.clamp(withinDays, 0, LONGEST_AHEAD));
        List<UUID> ids = jdbc.sql("select id from document where review_by <= :until"
                        + " and state not in ('WITHDRAWN', 'DISCARDED') order by review_by, id limit :first")
                .param("until", until)
                .param("first", Math.clamp(first, 0, MOST))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        Map<UUID, DocumentView> found = documents.findByIdIn(ids).stream()
                .map(DocumentView::of)
                .collect(Collectors.toMap(DocumentView::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @MutationMapping
    DocumentPayload setReviewBy(@Argument UUID id, @Argument int version, @Argument @Nullable LocalDate reviewBy) {
        return attempts.at(id, () -> set.set(callers.current(), new Target(id, version), reviewBy));
    }
}
