package org.moothall.content.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.ContentType;
import org.moothall.content.details.HelpArticle;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.taxonomy.Tier;

/**
 * A piece of content with a lasting identity and a slug. Guards the transitions of its editions: at most one is in the
 * making and at most one is live. Every change counts the version up.
 */
@Entity
public class Document {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ContentType type;

    private String slug;
    private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DocumentState state = DocumentState.DRAFT;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @SuppressWarnings("UnusedVariable") // Kept for the filters of lists.
    private Standing standing = Standing.DRAFT;

    private String title;

    @SuppressWarnings("UnusedVariable") // Kept for the words of lists, which the database makes.
    private String summary;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Tier tier;

    private int editions;
    private Instant createdAt;
    private String createdBy;
    private Instant changedAt;
    private String changedBy;
    private @Nullable Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;
    private @Nullable String withdrawalReason;
    private @Nullable String withdrawalRedirect;

    @Embedded
    private @Nullable Care care;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "document_id", insertable = false, updatable = false)
    @SQLRestriction(EditionState.CURRENT)
    private List<Edition> current = new ArrayList<>();

    /** For JPA. */
    protected Document() {}

    /** A new document with its first draft. */
    Document(NewIdentity identity, ContentType type, Slug slug, EditionContent content, Deed deed) {
        this.id = identity.document();
        this.care = Care.NONE.ownedBy(identity.owner());
        this.type = type;
        this.slug = slug.value();
        this.createdAt = deed.at();
        this.createdBy = deed.by();
        this.changedAt = deed.at();
        this.changedBy = deed.by();
        this.title = content.title();
        this.summary = content.summary();
        this.tier = content.tier();
        startDraft(identity.edition(), content, deed);
    }

    /** Goes on when the caller has seen the stored version; refuses with both versions otherwise. */
    void requireVersion(int given) {
        if (given != version) {
            throw new Refused(Refusal.stale(given, version));
        }
    }

    Edition startDraft(UUID editionId, EditionContent content, Deed deed) {
        editions++;
        Edition draft = new Edition(editionId, id, editions, content, deed);
        current.add(draft);
        changed(deed);
        return draft;
    }

    /** Replaces the draft's content. What is scheduled is refused; what was approved is a draft again once it differs. */
    void saveDraft(EditionContent content, Deed deed) {
        Edition draft = requireDraft("save");
        if (draft.state() == EditionState.SCHEDULED) {
            throw Refused.wrongState(
                    "The draft is scheduled and cannot be changed.", "Take it back first, then change it.");
        }
        if (draft.save(content, deed) && draft.state() == EditionState.APPROVED) {
            draft.become(EditionState.DRAFT);
        }
        changed(deed);
    }

    void submit(Deed deed) {
        Edition draft = requireDraft("submit");
        if (draft.state() == EditionState.SUBMITTED || draft.state() == EditionState.SCHEDULED) {
            throw Refused.wrongState("The draft is in review or scheduled already.", "Take it back to go on writing.");
        }
        draft.become(EditionState.SUBMITTED);
        changed(deed);
    }

    /** What a reviewer says of a draft in review: approved, or changes wanted. */
    public void answer(EditionState answer, Deed deed) {
        requireInReview().become(answer);
        changed(deed);
    }

    /** The draft, when it is in review; refused otherwise. */
    public Edition requireInReview() {
        return draft().filter(edition -> edition.state() == EditionState.SUBMITTED)
                .orElseThrow(() ->
                        Refused.wrongState("The document is not in review.", "Submit its draft for review first."));
    }

    public void recall(Deed deed) {
        Edition draft = requireDraft("take back");
        if (draft.state() == EditionState.DRAFT) {
            throw Refused.wrongState("The draft is neither in review nor scheduled.", "Go on writing.");
        }
        draft.become(EditionState.DRAFT);
        changed(deed);
    }

    public void schedule(Deed deed) {
        requireDraft("schedule").become(EditionState.SCHEDULED);
        changed(deed);
    }

    /** Makes the draft the live edition; the former one is superseded. */
    public Edition publish(Deed deed, @Nullable String changeNote) {
        Edition draft = requireDraft("publish");
        live().ifPresent(former -> former.become(EditionState.SUPERSEDED));
        draft.goLive(deed, changeNote);
        publishedAt = deed.at();
        withdrawnAt = null;
        withdrawnBy = null;
        withdrawalReason = null;
        withdrawalRedirect = null;
        changed(deed);
        return draft;
    }

    /** Takes the live edition off; a draft stays. */
    public Edition withdraw(Withdrawal withdrawal) {
        Edition live = live().orElseThrow(() ->
                Refused.wrongState("The document is not live.", "Only a live document can be withdrawn."));
        live.become(EditionState.WITHDRAWN);
        withdrawnAt = withdrawal.at();
        withdrawnBy = withdrawal.by();
        withdrawalReason = withdrawal.reason();
        withdrawalRedirect = withdrawal.redirect();
        changed(new Deed(withdrawal.by(), withdrawal.at()));
        return live;
    }

    Edition discardDraft(Deed deed) {
        Edition draft = requireDraft("discard");
        draft.become(EditionState.DISCARDED);
        changed(deed);
        return draft;
    }

    public void moveTo(Slug newSlug, Deed deed) {
        slug = newSlug.value();
        changed(deed);
    }

    void lookAfter(Care newCare, Deed deed) {
        care = newCare;
        changed(deed);
    }

    /** Counts a change that its editions do not show, such as something scheduled or called off. */
    public void touch(Deed deed) {
        changed(deed);
    }

    private void changed(Deed deed) {
        version++;
        changedAt = deed.at();
        changedBy = deed.by();
        standing = DocumentStates.of(draft(), live(), withdrawnAt != null);
        state = standing.state();
        draft().or(this::live).ifPresent(this::show);
    }

    private void show(Edition edition) {
        title = edition.content().title();
        summary = edition.content().summary();
        tier = edition.content().tier();
        if (edition.content().details() instanceof HelpArticle article) {
            care = care().dueBy(article.reviewBy());
        }
    }

    private Edition requireDraft(String deed) {
        return draft().orElseThrow(() -> Refused.wrongState(
                "There is no draft to " + deed + ".", "Change the document first; that starts a draft."));
    }

    /** The edition in the making. */
    public Optional<Edition> draft() {
        return current.stream().filter(e -> e.state().inTheMaking()).findFirst();
    }

    public Optional<Edition> live() {
        return current.stream().filter(e -> e.state() == EditionState.LIVE).findFirst();
    }

    public UUID id() {
        return id;
    }

    public ContentType type() {
        return type;
    }

    public String slug() {
        return slug;
    }

    public int version() {
        return version;
    }

    public DocumentState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public Tier tier() {
        return tier;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    /** When an edition last went live; null when none ever did. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** Who looks after it, and when it is due to be read again. */
    public Care care() {
        return care == null ? Care.NONE : care;
    }

    /** Why it is off every channel; empty when it is not withdrawn. */
    public Optional<Withdrawal> withdrawal() {
        return Withdrawal.of(withdrawalReason, withdrawalRedirect, withdrawnAt, withdrawnBy);
    }
}
