package org.moothall.content.editorial;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.References;
import org.moothall.content.document.Slugs;
import org.moothall.content.listing.DocumentLists;
import org.moothall.content.listing.DocumentOrder;
import org.moothall.content.listing.ListCursor;
import org.moothall.content.listing.ListFilter;
import org.moothall.content.publication.EditorLinks;
import org.moothall.content.rendering.RenderMarkdown;
import org.moothall.content.rendering.RichText;
import org.moothall.content.time.Moments;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What editors look up. */
@Controller
class DocumentQueries {

    private static final int MOST = 100;
    private static final int MOST_COUNTED = 10_000;

    private final Documents documents;
    private final DocumentLists lists;
    private final Slugs slugs;
    private final RenderMarkdown markdown;
    private final EditorLinks links;
    private final Callers callers;

    DocumentQueries(
            Documents documents,
            DocumentLists lists,
            Slugs slugs,
            RenderMarkdown markdown,
            EditorLinks links,
            Callers callers) {
        this.documents = documents;
        this.lists = lists;
        this.slugs = slugs;
        this.markdown = markdown;
        this.links = links;
        this.callers = callers;
    }

    @QueryMapping
    DocumentPage documents(
            @Argument @Nullable ListFilter filter,
            @Argument DocumentOrder orderBy,
            @Argument int first,
            @Argument @Nullable String after) {
        callers.current().require(Permission.READ_EDITORIAL);
        ListFilter wanted = filter == null ? ListFilter.ALL : filter;
        int size = Math.clamp(first, 0, MOST);
        List<UUID> ids = lists.page(wanted, orderBy, size, ListCursor.decode(after, orderBy));
        Map<UUID, DocumentView> found = documents.findByIdIn(ids).stream()
                .map(DocumentView::of)
                .collect(Collectors.toMap(DocumentView::id, Function.identity()));
        List<DocumentView> views =
                ids.stream().map(found::get).filter(Objects::nonNull).toList();
        return new DocumentPage(
                Page.of(views, size, after != null, view -> place(view, orderBy).encoded(), () -> lists.count(wanted)),
                most -> lists.count(wanted, most));
    }

    @SchemaMapping(typeName = "DocumentConnection")
    CappedCount countUpTo(DocumentPage page, @Argument int most) {
        int limit = Math.clamp(most, 0, MOST_COUNTED);
        return CappedCount.of(page.countUpTo().applyAsInt(limit), limit);
    }

    @QueryMapping
    @Nullable DocumentView document(@Argument UUID id) {
        callers.current().require(Permission.READ_EDITORIAL);
        return view(documents.findById(id));
    }

    @QueryMapping
    @Nullable DocumentView documentBySlug(@Argument String slug) {
        callers.current().require(Permission.READ_EDITORIAL);
        return view(documents.findBySlug(slug));
    }

    @QueryMapping
    String suggestSlug(@Argument String title) {
        callers.current().require(Permission.READ_EDITORIAL);
        return slugs.free(title.length() > 500 ? title.substring(0, 500) : title)
                .value();
    }

    @QueryMapping
    RichText render(@Argument String markdown) {
        callers.current().require(Permission.READ_EDITORIAL);
        return this.markdown.render("markdown", markdown, links.to(References.assetsIn(markdown)));
    }

    private static @Nullable DocumentView view(Optional<Document> document) {
        return document.map(DocumentView::of).orElse(null);
    }

    private static ListCursor place(DocumentView view, DocumentOrder order) {
        String value = switch (order) {
            case TITLE -> view.title();
            case RECENTLY_CHANGED -> Moments.stored(view.changedAt()).toString();
            case RECENTLY_PUBLISHED ->
                (view.publishedAt() == null ? ListCursor.NEVER : Moments.stored(view.publishedAt())).toString();
        };
        return new ListCursor(order, value, view.id());
    }
}
