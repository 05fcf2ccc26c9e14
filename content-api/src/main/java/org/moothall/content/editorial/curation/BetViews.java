package org.moothall.content.editorial.curation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.content.document.Documents;
import org.moothall.search.curation.BestBet;
import org.moothall.search.curation.PresentCuration;
import org.springframework.stereotype.Component;

/** Best bets with the documents that they name, which one statement fetches. */
@Component
class BetViews {

    private final Documents documents;
    private final PresentCuration curation;

    BetViews(Documents documents, PresentCuration curation) {
        this.documents = documents;
        this.curation = curation;
    }

    View of(BestBet bet) {
        return of(List.of(bet)).getFirst();
    }

    List<View> of(List<BestBet> bets) {
        List<UUID> ids = bets.stream()
                .flatMap(bet -> bet.documents().stream())
                .distinct()
                .toList();
        Map<UUID, Documents.Row> rows = ids.isEmpty()
                ? Map.of()
                : documents.findRowsByIdIn(ids).stream()
                        .collect(Collectors.toMap(Documents.Row::getId, Function.identity()));
        return bets.stream().map(bet -> view(bet, rows)).toList();
    }

    private View view(BestBet bet, Map<UUID, Documents.Row> rows) {
        return new View(
                bet.id(),
                bet.query(),
                bet.documents().stream()
                        .flatMap(id -> Stream.ofNullable(rows.get(id)))
                        .toList(),
                bet.lastDay(),
                !bet.holdsOn(curation.today()),
                bet.kept().version(),
                bet.kept().at(),
                bet.kept().by());
    }

    /** A best bet as the schema has it; ended when its last day has passed. */
    record View(
            UUID id,
            String query,
            List<Documents.Row> documents,
            @Nullable LocalDate lastDay,
            boolean ended,
            int version,
            Instant changedAt,
            String changedBy) {}
}
