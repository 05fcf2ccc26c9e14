package org.moothall.content.delivery;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.json.StoredJson;
import org.moothall.content.publication.PublishedDocument;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the published tables as publication does. */
public final class Published {

    private static final AtomicLong NUMBERS = new AtomicLong(1);

    private final JdbcClient jdbc;

    public Published(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void removeAll() {
        for (String table : List.of(
                "published_tag",
                "published_listing",
                "published_document",
                "published_address",
                "published_ward",
                "published_topic",
                "published_activity",
                "publication_log")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    public void ward(String slug, String name) {
        jdbc.sql("insert into published_ward values (?, ?)").params(slug, name).update();
    }

    public void topic(String slug, String label) {
        jdbc.sql("insert into published_topic values (?, ?)")
                .params(slug, label)
                .update();
    }

    /** Puts a document in place of its former self. */
    public PublishedDocument put(DocumentBuilder builder) {
        PublishedDocument document = builder.numbered(NUMBERS.incrementAndGet());
        delete(document.id());
        jdbc.sql("insert into published_document (document_id, slug, type, number, document) values (?, ?, ?, ?, ?)")
                .params(
                        document.id(),
                        document.slug(),
                        document.type().name(),
                        document.number(),
                        StoredJson.write(document))
                .update();
        document.visibleSince().forEach((audience, since) -> list(document, audience, since));
        log(document.number(), "PUBLISHED", document.id(), StoredJson.write(document));
        tag(document, "THEME", document.themes().stream().map(Enum::name).toList());
        tag(document, "TOPIC", document.topics());
        tag(document, "WARD", document.wards());
        tag(
                document,
                "PERSON",
                document.search().people().stream().map(UUID::toString).toList());
        return document;
    }

    /** Takes it from readers, as a withdrawal does. */
    public void remove(UUID id) {
        delete(id);
        log(NUMBERS.incrementAndGet(), "WITHDRAWN", id, null);
    }

    /** Says that wards or topics have changed, as filing does. */
    public void taxonomyChanged() {
        log(NUMBERS.incrementAndGet(), "TAXONOMY_CHANGED", null, null);
    }

    public void address(String slug, UUID document, String state, String reason, String audiences) {
        jdbc.sql("insert into published_address values (?, ?, ?, ?, null, ?, ?)")
                .params(slug, document, state, reason, utc(DeliveryApplication.NOW), audiences)
                .update();
    }

    public UUID activity(String strand, String title, FuzzyDate when, String audiences, UUID content, int position) {
        UUID id = UUID.randomUUID();
        String json = StoredJson.write(new org.moothall.content.delivery.activity.Activity(
                id, strand, title, when, List.of(), content, List.of()));
        jdbc.sql("insert into published_activity values (?, ?, ?, ?, ?, ?, ?, '', ?)")
                .params(id, strand, when.from(), when.to(), when.sortDay(), position, audiences, json)
                .update();
        return id;
    }

    private void delete(UUID id) {
        jdbc.sql("delete from published_document where document_id = ?")
                .param(id)
                .update();
    }

    private void log(long number, String kind, @Nullable UUID document, @Nullable String entry) {
        jdbc.sql("insert into publication_log values (?, ?, ?, ?, 'editor', ?)")
                .params(number, kind, document, utc(DeliveryApplication.NOW), entry)
                .update();
        jdbc.sql("update publication_log_head set number = ?").param(number).update();
    }

    private void list(PublishedDocument document, Audience audience, Instant since) {
        jdbc.sql("insert into published_listing values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        audience.name(),
                        document.id(),
                        document.type().name(),
                        document.tier().name(),
                        document.title(),
                        utc(since),
                        utc(document.updatedAt().isBefore(since) ? since : document.updatedAt()),
                        document.summary(),
                        document.number())
                .update();
    }

    private void tag(PublishedDocument document, String kind, List<String> values) {
        for (String value : values.stream().distinct().collect(Collectors.toList())) {
            jdbc.sql("insert into published_tag values (?, ?, ?, 0)")
                    .params(kind, value, document.id())
                    .update();
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
