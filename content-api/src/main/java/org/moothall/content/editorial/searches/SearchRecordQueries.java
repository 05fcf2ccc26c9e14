package org.moothall.content.editorial.searches;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.audience.Audience;
import org.moothall.content.document.Documents;
import org.moothall.content.searches.ReadSearchRecord;
import org.moothall.content.searches.RecordWanted;
import org.moothall.content.searches.RecordedQuery;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What was searched for, how often, with how many results, and what was opened of it. */
@Controller
class SearchRecordQueries {

    private static final int MOST = 1000;
    private static final int MOST_OPENED = 5;

    private final ReadSearchRecord record;
    private final Documents documents;
    private final Callers callers;

    SearchRecordQueries(ReadSearchRecord record, Documents documents, Callers callers) {
        this.record = record;
        this.documents = documents;
        this.callers = callers;
    }

    @QueryMapping
    View searchRecord(
            @Argument Period period, @Argument @Nullable Audience audience, @Argument RecordWanted.Which which) {
        callers.current().require(Permission.READ_EDITORIAL);
        RecordWanted wanted = new RecordWanted(period.from(), period.to(), audience, which);
        ReadSearchRecord.Totals totals = record.totals(wanted);
        return new View(
                wanted,
                totals.times(),
                totals.empty(),
                totals.followed(),
                totals.unshown(),
                record.shownFrom(),
                record.recording());
    }

    @SchemaMapping(typeName = "SearchRecord")
    List<QueryView> queries(View view, @Argument int first) {
        List<RecordedQuery> queries = record.queries(view.wanted(), Math.clamp(first, 0, MOST));
        Map<UUID, Documents.Row> rows = rows(queries);
        return queries.stream().map(query -> view(query, rows)).toList();
    }

    private Map<UUID, Documents.Row> rows(List<RecordedQuery> queries) {
        List<UUID> ids = queries.stream()
                .flatMap(query -> query.opened().stream().limit(MOST_OPENED))
                .map(RecordedQuery.Opened::document)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : documents.findRowsByIdIn(ids).stream()
                        .collect(Collectors.toMap(Documents.Row::getId, Function.identity()));
    }

    private static QueryView view(RecordedQuery query, Map<UUID, Documents.Row> rows) {
        return new QueryView(
                query.query(),
                query.times(),
                query.empty(),
                query.meanResults(),
                query.followed(),
                query.meanRank(),
                query.opened().stream()
                        .filter(opened -> rows.containsKey(opened.document()))
                        .map(opened -> new OpenedView(rows.get(opened.document()), opened.times(), opened.meanRank()))
                        .toList());
    }

    record Period(LocalDate from, LocalDate to) {}

    record View(
            RecordWanted wanted,
            long times,
            long empty,
            long followed,
            long unshown,
            int shownFrom,
            boolean recording) {}

    record QueryView(
            String query,
            long times,
            long empty,
            double meanResults,
            long followed,
            @Nullable Double meanRank,
            List<OpenedView> opened) {}

    record OpenedView(Documents.@Nullable Row document, long times, double meanRank) {}
}
