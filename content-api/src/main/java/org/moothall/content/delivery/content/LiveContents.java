package org.moothall.content.delivery.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.paging.Connection;
import org.moothall.content.delivery.paging.Edge;
import org.moothall.content.delivery.paging.Paging;
import org.moothall.content.details.ContentType;
import org.springframework.stereotype.Component;

/** The live documents that the readers of an audience may see. */
@Component
public class LiveContents {

    private final Listings listings;
    private final DocumentReading documents;
    private final FilterValues filterValues;

    LiveContents(Listings listings, DocumentReading documents, FilterValues filterValues) {
        this.listings = listings;
        this.documents = documents;
        this.filterValues = filterValues;
    }

    /** The document at a slug, or the one that was there before it moved. */
    public Optional<Content> at(Audience audience, String slug) {
        return inOrder(audience, listings.bySlugNowOrBefore(audience, slug)).findFirst();
    }

    /** Those of the documents that the audience may see, by id. Takes two statements at most. */
    public Map<UUID, Content> byId(Audience audience, Collection<UUID> ids) {
        return documents.of(audience, listings.byId(audience, ids));
    }

    /** Those among the first in an order that the filter holds for. */
    public List<Content> first(Audience audience, ContentFilter filter, ContentOrder order, int most) {
        Conditions conditions = Conditions.of(audience, filter, filterValues.check(audience, filter));
        return inOrder(audience, listings.list(conditions, order, false, most)).toList();
    }

    /** A page of those that the filter holds for; refused when the filter or a cursor cannot be understood. */
    public Connection<Content> page(Audience audience, ContentFilter filter, ContentOrder order, Paging paging) {
        Collection<UUID> people = filterValues.check(audience, filter);
        ContentPage page = new ContentPage(listings, () -> Conditions.of(audience, filter, people), order, paging);
        List<Listing> found = page.found();
        Map<UUID, Content> contents = documents.of(audience, found);
        List<Edge<Content>> edges = found.stream()
                .filter(listing -> contents.containsKey(listing.id()))
                .map(listing -> new Edge<>(
                        Objects.requireNonNull(contents.get(listing.id())),
                        order.cursor(listing).text()))
                .toList();
        return Connection.of(edges, page::hasPrevious, page::hasNext, page::total);
    }

    /**
     * Those whose titles and summaries have the words and for which the filter holds, newest first and no more than asked
     * for. Refused when the filter cannot be understood.
     */
    public List<Content> withWords(Audience audience, ContentFilter filter, TitleWords words, int most) {
        Conditions conditions = Conditions.of(audience, filter, filterValues.check(audience, filter));
        return inOrder(audience, listings.withWords(conditions, words, most)).toList();
    }

    /** Everything of a type that is filed under any of the wards, by title. */
    public List<Content> ofWards(Audience audience, ContentType type, Collection<String> wards) {
        return inOrder(audience, listings.ofWards(audience, type, wards)).toList();
    }

    /** The documents of listings, by id. */
    Map<UUID, Content> of(Audience audience, List<Listing> found) {
        return documents.of(audience, found);
    }

    /** In the order of the listings. */
    Stream<Content> inOrder(Audience audience, List<Listing> found) {
        Map<UUID, Content> contents = documents.of(audience, found);
        Map<UUID, Content> ordered = new LinkedHashMap<>();
        for (Listing listing : found) {
            @Nullable Content content = contents.get(listing.id());
            if (content != null) {
                ordered.put(listing.id(), content);
            }
        }
        return ordered.values().stream();
    }
}
