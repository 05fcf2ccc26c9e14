package org.moothall.content.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a document. Changes state only through its document. */
@Entity
public class Edition {

    @Id
    private UUID id;

    @Column(name = "document_id") // Named alike by its document, whose current editions are read by it.
    private UUID documentId;

    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EditionState state;

    @Convert(converter = EditionContentJson.class)
    @Column(columnDefinition = "longtext")
    private EditionContent content;

    private Instant createdAt;
    private String createdBy;
    private Instant savedAt;
    private String savedBy;
    private @Nullable Instant publishedAt;
    private @Nullable String publishedBy;
    private @Nullable String changeNote;

    /** For JPA. */
    protected Edition() {}

    Edition(UUID id, UUID documentId, int number, EditionContent content, Deed deed) {
        this.id = id;
        this.documentId = documentId;
        this.number = number;
        this.state = EditionState.DRAFT;
        this.content = content;
        this.createdAt = deed.at();
        this.createdBy = deed.by();
        this.savedAt = deed.at();
        this.savedBy = deed.by();
    }

    /** Whether anything changed: who saves what is stored already has written nothing. */
    boolean save(EditionContent newContent, Deed deed) {
        if (newContent.equals(content)) {
            return false;
        }
        content = newContent;
        savedAt = deed.at();
        savedBy = deed.by();
        return true;
    }

    /** Files it otherwise; nobody wrote anything. */
    void refile(EditionContent refiled) {
        content = refiled;
    }

    void become(EditionState newState) {
        state = newState;
    }

    void goLive(Deed deed, @Nullable String note) {
        state = EditionState.LIVE;
        publishedAt = deed.at();
        publishedBy = deed.by();
        changeNote = note;
    }

    public UUID id() {
        return id;
    }

    /** The document that this is an edition of. */
    public UUID documentId() {
        return documentId;
    }

    /** 1 for the first edition of its document, and so on. */
    public int number() {
        return number;
    }

    public EditionState state() {
        return state;
    }

    public EditionContent content() {
        return content;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedBy() {
        return savedBy;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable String publishedBy() {
        return publishedBy;
    }

    public @Nullable String changeNote() {
        return changeNote;
    }
}
