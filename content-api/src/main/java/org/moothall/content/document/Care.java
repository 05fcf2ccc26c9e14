package org.moothall.content.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a document is looked after.
 *
 * @param owner the account that looks after it; null for nobody
 * @param reviewBy the day by which somebody should have read it again; a help article's stands in its content
 */
@Embeddable
public record Care(
        @Column(name = "owner_id") @Nullable UUID owner,
        @Column(name = "review_by") @Nullable LocalDate reviewBy) {

    static final Care NONE = new Care(null, null);

    Care ownedBy(@Nullable UUID account) {
        return new Care(account, reviewBy);
    }

    Care dueBy(@Nullable LocalDate day) {
        return new Care(owner, day);
    }
}
