package org.moothall.content.editorial.audit;

import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditEntries;
import org.moothall.content.audit.AuditFilter;
import org.moothall.content.audit.Audited;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds entries of the audit log. For administrators. */
@Controller
class AuditQueries {

    private static final int MOST = 200;

    private final AuditEntries entries;
    private final Callers callers;

    AuditQueries(AuditEntries entries, Callers callers) {
        this.entries = entries;
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
