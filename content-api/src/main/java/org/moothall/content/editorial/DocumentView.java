package org.moothall.content.editorial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.Care;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.document.Withdrawal;
import org.moothall.content.taxonomy.Tier;

/** A document as a list shows it; its editions are fetched when they are asked for. */
record DocumentView(
        UUID id,
        String slug,
        ContentType type,
        int version,
        DocumentState state,
        String title,
        Tier tier,
        Care care,
        @Nullable Withdrawal withdrawal,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy,
        @Nullable Instant publishedAt) {

    static DocumentView of(Document document) {
        return new DocumentView(
                document.id(),
                document.slug(),
                document.type(),
                document.version(),
                document.state(),
                document.title(),
                document.tier(),
                document.care(),
                document.withdrawal().orElse(null),
                document.createdAt(),
                document.createdBy(),
                document.changedAt(),
                document.changedBy(),
                document.publishedAt());
    }

    public @Nullable LocalDate reviewBy() {
        return care.reviewBy();
    }
}
