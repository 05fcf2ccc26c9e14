package org.moothall.content.editorial.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.access.account.DisplayNames;
import org.moothall.content.audit.AuditEntries;
import org.moothall.content.audit.AuditFilter;
import org.moothall.content.audit.Audited;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds entries of the audit log. For administrators. */
@Controller
class AuditQueries {

    private static final int MOST = 200;

    private final AuditEntries entries;
    private final DisplayNames names;
    private final ThingNames things;
    private final Callers callers;

    AuditQueries(AuditEntries entries, DisplayNames names, ThingNames things, Callers callers) {
        this.entries = entries;
        this.names = names;
        this.things = things;
        this.callers = callers;
    }

    @QueryMapping
    Connection auditEntries(
            @Argument @Nullable AuditFilter filter, @Argument int first, @Argument @Nullable String after) {
        callers.current().require(Permission.ADMINISTER);
        AuditFilter wanted = filter == null ? AuditFilter.ALL : filter;
        int size = Math.clamp(first, 0, MOST);
        List<Audited> found = entries.page(wanted, size + 1, place(after));
        List<Edge> edges = found.stream()
                .limit(size)
                .map(AuditEntryView::of)
                .map(view -> new Edge(view, view.id()))
                .toList();
        return new Connection(
                edges,
                new PageInfo(
                        found.size() > size,
                        after != null,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()),
                () -> entries.count(wanted));
    }

    @BatchMapping(typeName = "AuditEntry")
    List<String> actorName(List<AuditEntryView> shown) {
        Map<String, String> named =
                names.of(shown.stream().map(AuditEntryView::actor).distinct().toList());
        return shown.stream()
                .map(entry -> named.getOrDefault(entry.actor(), entry.actor()))
                .toList();
    }

    @BatchMapping(typeName = "AuditEntry")
    List<List<Named>> mentioned(List<AuditEntryView> shown) {
        List<Set<UUID>> ids = shown.stream()
                .map(entry -> ThingNames.mentioned(entry.changes()))
                .toList();
        Map<UUID, String> found = things.of(ids.stream().flatMap(Set::stream).toList());
        return ids.stream().map(each -> Named.of(each, found)).toList();
    }

    @QueryMapping
    List<String> auditActions() {
        callers.current().require(Permission.ADMINISTER);
        return entries.actions();
    }

    private static @Nullable Long place(@Nullable String after) {
        if (after == null) {
            return null;
        }
        try {
            return Long.valueOf(after);
        } catch (NumberFormatException e) {
            throw new Refused(
                    RefusalCode.MALFORMED,
                    "after",
                    "“" + after + "” is no cursor of this list.",
                    "Use the cursor of an entry of this list, or none.");
        }
    }

    record Named(UUID id, String name) {

        static List<Named> of(Set<UUID> ids, Map<UUID, String> names) {
            return ids.stream()
                    .filter(names::containsKey)
                    .map(id -> new Named(id, names.getOrDefault(id, "")))
                    .toList();
        }
    }

    record Edge(AuditEntryView node, String cursor) {}

    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /** A page; the total is only counted when it is asked for. */
    record Connection(List<Edge> edges, PageInfo pageInfo, IntSupplier total) {

        public int totalCount() {
            return total.getAsInt();
        }
    }
}
