package org.moothall.content.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.moothall.content.audience.Audience;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.sql.InsertRows;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps the rows by which published documents are listed, filtered and their images let through. */
@Repository
class PublishedIndexes {

    private final JdbcTemplate jdbc;

    PublishedIndexes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the rows of a document that has none. */
    void add(PublishedDocument document) {
        List<Object[]> listings = new ArrayList<>();
        List<Object[]> assets = new ArrayList<>();
        document.visibleSince().forEach((audience, since) -> {
            listings.add(listing(document, audience, since));
            document.images()
                    .keySet()
                    .forEach(asset -> assets.add(new Object[] {asset, document.id(), audience.name()}));
        });
        InsertRows.into(
                jdbc,
                "published_listing (audience, document_id, type, tier, title, published_at, updated_at, summary, number)",
                listings);
        InsertRows.into(jdbc, "published_asset (asset_id, document_id, audience)", assets);
        InsertRows.into(jdbc, "published_tag (kind, value, document_id, position)", tags(document));
    }

    void remove(UUID id) {
        jdbc.update("delete from published_listing where document_id = ?", id);
        jdbc.update("delete from published_tag where document_id = ?", id);
        jdbc.update("delete from published_asset where document_id = ?", id);
    }

    private static Object[] listing(PublishedDocument document, Audience audience, Instant since) {
        Instant updated = document.updatedAt().isBefore(since) ? since : document.updatedAt();
        return new Object[] {
            audience.name(),
            document.id(),
            document.type().name(),
            document.tier().name(),
            document.title(),
            Moments.stored(since),
            Moments.stored(updated),
            document.summary(),
            document.number()
        };
    }

    private static List<Object[]> tags(PublishedDocument document) {
        List<Object[]> rows = new ArrayList<>();
        add(rows, "THEME", document.themes().stream().map(Enum::name).toList(), document.id());
        add(rows, "TOPIC", document.topics(), document.id());
        add(rows, "WARD", document.wards(), document.id());
        add(rows, "PERSON", strings(document.search().people()), document.id());
        if (document.details() instanceof PenPortrait portrait) {
            add(rows, "KIND", List.of(portrait.kind().name()), document.id());
        }
        return rows;
    }

    private static List<String> strings(List<UUID> ids) {
        return ids.stream().map(UUID::toString).distinct().toList();
    }

    private static void add(List<Object[]> rows, String kind, List<String> values, UUID document) {
        for (int i = 0; i < values.size(); i++) {
            rows.add(new Object[] {kind, values.get(i), document, i});
        }
    }
}
