package org.moothall.content.editorial.links;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.document.Documents;
import org.moothall.content.links.BrokenLinks;
import org.moothall.content.links.BrokenLinks.BrokenLink;
import org.moothall.content.links.BrokenLinks.Progress;
import org.moothall.content.links.BrokenLinks.Use;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lists failing links with the documents concerned, and has them checked again. */
@Controller
class BrokenLinksController {

    private static final int MOST = 100;

    private final BrokenLinks links;
    private final Documents documents;
    private final Callers callers;

    BrokenLinksController(BrokenLinks links, Documents documents, Callers callers) {
        this.links = links;
        this.documents = documents;
        this.callers = callers;
    }

    @QueryMapping
    Connection brokenLinks(@Argument int first, @Argument @Nullable String after) {
        callers.current().require(Permission.READ_EDITORIAL);
        int size = Math.clamp(first, 0, MOST);
        List<BrokenLink> found = links.page(size, after);
        Map<UUID, Documents.Row> rows = rows(found);
        List<Edge> edges = found.stream()
                .limit(size)
                .map(link -> new Edge(view(link, rows), link.key()))
                .toList();
        return new Connection(
                edges,
                new PageInfo(
                        found.size() > size,
                        after != null,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()),
                links::count);
    }

    @QueryMapping
    Progress linkChecking() {
        callers.current().require(Permission.READ_EDITORIAL);
        return links.progress();
    }

    @MutationMapping
    Payload checkLinksAgain(@Argument @Nullable String id) {
        try {
            callers.current().require(Permission.WRITE);
            if (id != null && !id.matches("W[0-9a-f-]{36}")) {
                throw new Refused(Refusal.notFound("id", id));
            }
            return new Payload(links.progress(), links.askAgain(id), List.of());
        } catch (Refused e) {
            return new Payload(null, 0, e.refusals());
        }
    }

    private Map<UUID, Documents.Row> rows(List<BrokenLink> found) {
        List<UUID> ids = found.stream()
                .flatMap(link -> Stream.concat(
                        Stream.ofNullable(link.target()), link.uses().stream().map(Use::document)))
                .distinct()
                .toList();
        return documents.findRowsByIdIn(ids).stream()
                .collect(Collectors.toMap(Documents.Row::getId, Function.identity()));
    }

    private static View view(BrokenLink link, Map<UUID, Documents.Row> rows) {
        return new View(
                link.key(),
                link.url(),
                link.target() == null ? null : rows.get(link.target()),
                link.problem(),
                link.status(),
                link.failingSince(),
                link.checkedAt(),
                link.uses().stream()
                        .filter(use -> rows.containsKey(use.document()))
                        .map(use ->
                                new UseView(Objects.requireNonNull(rows.get(use.document())), use.live(), use.field()))
                        .toList());
    }

    record View(
            String id,
            String url,
            Documents.@Nullable Row target,
            String problem,
            @Nullable Integer status,
            @Nullable Instant failingSince,
            @Nullable Instant checkedAt,
            List<UseView> uses) {}

    record UseView(Documents.Row document, boolean live, String field) {}

    record Edge(View node, String cursor) {}

    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    record Connection(List<Edge> edges, PageInfo pageInfo, IntSupplier total) {

        public int totalCount() {
            return total.getAsInt();
        }
    }

    record Payload(@Nullable Progress checking, int asked, List<Refusal> refusals) {}
}
