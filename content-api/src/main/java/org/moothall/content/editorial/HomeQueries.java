package org.moothall.content.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.document.Documents;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the first screen shows. */
@Controller
class HomeQueries {

    private static final int MOST = 50;

    private final HomeLists lists;
    private final Documents documents;
    private final Callers callers;

    HomeQueries(HomeLists lists, Documents documents, Callers callers) {
        this.lists = lists;
        this.documents = documents;
        this.callers = callers;
    }

    /** Whose home it is. */
    record Home(Caller caller) {}

    @QueryMapping
    Home home() {
        Caller caller = callers.current();
        caller.require(Permission.READ_EDITORIAL);
        return new Home(caller);
    }

    @SchemaMapping(typeName = "Home")
    List<DocumentView> drafts(Home home, @Argument int first) {
        return own(home, "DRAFT", first);
    }

    @SchemaMapping(typeName = "Home")
    List<DocumentView> changesWanted(Home home, @Argument int first) {
        return own(home, "CHANGES_WANTED", first);
    }

    @SchemaMapping(typeName = "Home")
    List<DocumentView> inReview(Home home, @Argument int first) {
        return views(lists.inReview(most(first)));
    }

    @SchemaMapping(typeName = "Home")
    List<AgendaEntry> failed(Home home, @Argument int first) {
        return lists.failed(most(first));
    }

    @SchemaMapping(typeName = "Home")
    List<AgendaEntry> agenda(Home home, @Argument Instant from, @Argument Instant to) {
        return lists.agenda(from, to);
    }

    @SchemaMapping(typeName = "Home")
    List<DocumentView> published(Home home, @Argument int first) {
        return views(lists.published(most(first)));
    }

    private List<DocumentView> own(Home home, String state, int first) {
        UUID account = home.caller().accountId();
        return account == null ? List.of() : views(lists.draftsOf(account, state, most(first)));
    }

    private List<DocumentView> views(List<UUID> ids) {
        Map<UUID, DocumentView> found = documents.findByIdIn(ids).stream()
                .map(DocumentView::of)
                .collect(Collectors.toMap(DocumentView::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static int most(int first) {
        return Math.clamp(first, 0, MOST);
    }
}
