package org.moothall.content.delivery.content;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.json.StoredJson;
import org.moothall.content.publication.PublishedDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents behind listings: those read before from memory, all others by one statement. */
@Repository
class DocumentReading implements MeterBinder {

    private static final String SELECT = """
            select d.document_id, d.number, d.document, l.published_at
            from published_document d join published_listing l on l.document_id = d.document_id
            where l.audience = :audience and d.document_id in (:ids)""";

    private final JdbcClient jdbc;
    private final Cache<Version, Sized> cache;

    DocumentReading(JdbcClient jdbc, CacheSettings settings) {
        this.jdbc = jdbc;
        this.cache = Caffeine.newBuilder()
                .maximumWeight(settings.documents().toBytes())
                .weigher((Version version, Sized document) -> document.size())
                .recordStats()
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, cache, "delivery.documents");
    }

    /** By id; what the audience may no longer see is missing. */
    Map<UUID, Content> of(Audience audience, List<Listing> listings) {
        Map<UUID, Content> contents = new HashMap<>();
        StandIns standIns = StandIns.here();
        for (Listing listing : listings) {
            Content standIn = standIns.byId(listing.id());
            if (standIn != null) {
                contents.put(listing.id(), standIn);
                continue;
            }
            Sized known = cache.getIfPresent(new Version(listing.id(), listing.number()));
            if (known != null) {
                contents.put(listing.id(), new Content(known.document(), listing.publishedAt()));
            }
        }
        List<UUID> unknown = listings.stream()
                .map(Listing::id)
                .filter(id -> !contents.containsKey(id))
                .distinct()
                .toList();
        contents.putAll(read(audience, unknown));
        return contents;
    }

    private Map<UUID, Content> read(Audience audience, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SELECT)
                .param("audience", audience.name())
                .param("ids", ids)
                .query(this::content)
                .list()
                .stream()
                .collect(toMap(Content::id, content -> content));
    }

    private Content content(ResultSet row, int rowNumber) throws SQLException {
        Version version = new Version(row.getObject("document_id", UUID.class), row.getLong("number"));
        return new Content(document(version, row.getString("document")), Listing.instant(row, "published_at"));
    }

    private PublishedDocument document(Version version, String text) {
        @Nullable Sized known = cache.getIfPresent(version);
        if (known == null) {
            known = new Sized(StoredJson.read(text, PublishedDocument.class), text.length());
            cache.put(version, known);
        }
        return known.document();
    }

    private record Version(UUID id, long number) {}

    private record Sized(PublishedDocument document, int size) {}
}
