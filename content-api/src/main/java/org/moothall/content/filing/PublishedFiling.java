package org.moothall.content.filing;

import org.moothall.content.document.Deed;
import org.moothall.content.publication.EntryKind;
import org.moothall.content.publication.PublicationLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wards and topics as readers see them, and the log's entries for their changes. */
@Repository
class PublishedFiling {

    private final JdbcClient jdbc;
    private final PublicationLog publicationLog;

    PublishedFiling(JdbcClient jdbc, PublicationLog publicationLog) {
        this.jdbc = jdbc;
        this.publicationLog = publicationLog;
    }

    void ward(Label label, Deed deed) {
        jdbc.sql("insert into published_ward (slug, name) values (:slug, :name)"
                        + " on duplicate key update name = value(name)")
                .param("slug", label.slug())
                .param("name", label.words())
                .update();
        publicationLog.changed(EntryKind.TAXONOMY_CHANGED, deed);
    }

    void removeWard(String slug, Deed deed) {
        jdbc.sql("delete from published_ward where slug = :slug")
                .param("slug", slug)
                .update();
        publicationLog.changed(EntryKind.TAXONOMY_CHANGED, deed);
    }

    void removeTopic(String slug, Deed deed) {
        jdbc.sql("delete from published_topic where slug = :slug")
                .param("slug", slug)
                .update();
        publicationLog.changed(EntryKind.TAXONOMY_CHANGED, deed);
    }

    void topic(Label label, Deed deed) {
        jdbc.sql("insert into published_topic (slug, label) values (:slug, :label)"
                        + " on duplicate key update label = value(label)")
                .param("slug", label.slug())
                .param("label", label.words())
                .update();
        publicationLog.changed(EntryKind.TAXONOMY_CHANGED, deed);
    }
}
