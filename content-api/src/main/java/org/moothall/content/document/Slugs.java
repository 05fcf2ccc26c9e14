package org.moothall.content.document;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which slugs are in use: by a document, or as a former address that still leads to one. */
@Repository
public class Slugs {

    private final JdbcClient jdbc;

    Slugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A slug made from the title that nothing uses, numbered when need be. */
    public Slug free(String title) {
        Slug plain = Slug.from(title);
        Slug candidate = plain;
        for (int number = 2; isUsed(candidate); number++) {
            candidate = plain.numbered(number);
        }
        return candidate;
    }

    /** The slug, when nothing uses it but the document itself; refused otherwise. */
    public Slug requireFree(Slug slug, @Nullable UUID itself) {
        if (ReservedSlugs.contain(slug.value())) {
            throw new Refused(ReservedSlugs.refusal(slug.value()));
        }
        if (owner(slug).filter(owner -> !owner.equals(itself)).isPresent()) {
            throw new Refused(
                    RefusalCode.SLUG_TAKEN,
                    "slug",
                    "“" + slug + "” leads to another document, or did before.",
                    "Choose another slug.");
        }
        return slug;
    }

    private boolean isUsed(Slug slug) {
        return ReservedSlugs.contain(slug.value()) || owner(slug).isPresent();
    }

    private Optional<UUID> owner(Slug slug) {
        return jdbc.sql("select id from document where slug = :slug"
                        + " union all select document_id from published_address where slug = :slug limit 1")
                .param("slug", slug.value())
                .query(UUID.class)
                .optional();
    }
}
