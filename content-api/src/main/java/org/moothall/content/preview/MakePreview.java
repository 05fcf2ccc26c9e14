package org.moothall.content.preview;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.LinkSecret;
import org.moothall.content.access.Permission;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.Edition;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives previews: one to the editor's own session, or a link to share. Ends links. */
@Component
public class MakePreview {

    /** How long a session's preview lasts without use. */
    static final Duration IDLE = Duration.ofMinutes(30);

    private static final int MOST_PER_SESSION = 30;
    private static final int LONGEST_HOURS = 30 * 24;
    private static final int LONGEST_NAME = 120;
    private static final Duration JUST_NOW = Duration.ofMinutes(2);

    private final Documents documents;
    private final Previews previews;
    private final DocumentEvents events;
    private final Clock clock;

    MakePreview(Documents documents, Previews previews, DocumentEvents events, Clock clock) {
        this.documents = documents;
        this.previews = previews;
        this.events = events;
        this.clock = clock;
    }

    /** For whom a link is, and for how many hours. */
    public record Share(String recipient, int hours) {}

    /** A preview for one who is signed in, in that session. Refused to callers who have none. */
    @Transactional
    public Preview.Made begin(Caller caller, @Nullable String session, UUID documentId, Preview.View view) {
        caller.require(Permission.READ_EDITORIAL);
        Instant now = Moments.now(clock);
        requireToCome(view, now);
        if (session == null || caller.accountId() == null || caller.tokenId() != null) {
            throw new Refused(
                    RefusalCode.NOT_ALLOWED,
                    null,
                    "A preview belongs to a session, and you have none.",
                    "Sign in with a browser, or make a link to share.");
        }
        Document document = find(documentId);
        Preview preview =
                preview(document, null, view, maker(caller.accountId(), caller, now), session, "", now.plus(IDLE));
        previews.tidy(session, MOST_PER_SESSION - 1, now);
        return add(preview, document);
    }

    /** A link for somebody without an account. Refused when the document has no draft, or for longer than 30 days. */
    @Transactional
    public Preview.Made share(Caller caller, UUID documentId, Preview.View view, Share share) {
        caller.require(Permission.WRITE);
        Instant now = Moments.now(clock);
        FieldRules rules = new FieldRules();
        rules.required("recipient", share.recipient());
        rules.atMost("recipient", share.recipient(), LONGEST_NAME);
        rules.between("hours", share.hours(), 1, LONGEST_HOURS);
        rules.refuseIfAny();
        requireToCome(view, now);
        Document document = find(documentId);
        Edition draft = document.draft()
                .orElseThrow(() -> new Refused(
                        RefusalCode.WRONG_STATE,
                        null,
                        "There is no draft to show.",
                        "Change the document first; that starts a draft."));
        UUID account = caller.accountId();
        if (account == null) {
            throw new Refused(RefusalCode.NOT_ALLOWED, null, "A link belongs to an account.", "Sign in to make one.");
        }
        Preview.Made made = add(
                preview(
                        document,
                        draft.id(),
                        view,
                        maker(account, caller, now),
                        null,
                        share.recipient().strip(),
                        now.plus(Duration.ofHours(share.hours()))),
                document);
        record(made.preview(), EventKind.PREVIEW_SHARED, new Deed(caller.username(), now));
        return made;
    }

    /** The link, which opens nothing any more. */
    @Transactional
    public Preview revoke(Caller caller, UUID id) {
        caller.require(Permission.WRITE);
        Preview link = link(id);
        Deed deed = new Deed(caller.username(), Moments.now(clock));
        if (previews.revoke(id, deed)) {
            record(link, EventKind.PREVIEW_REVOKED, deed);
        }
        return link(id);
    }

    private Preview.Made add(Preview preview, Document document) {
        LinkSecret secret = LinkSecret.random();
        previews.add(preview, secret);
        return new Preview.Made(preview, secret, document.slug());
    }

    private static Preview preview(
            Document document,
            @Nullable UUID edition,
            Preview.View view,
            Preview.Maker maker,
            @Nullable String session,
            String recipient,
            Instant expiresAt) {
        return new Preview(
                UuidCreator.getTimeOrderedEpoch(),
                document.id(),
                edition,
                view,
                maker,
                session,
                recipient,
                expiresAt,
                null,
                null,
                null);
    }

    private static Preview.Maker maker(UUID account, Caller caller, Instant now) {
        return new Preview.Maker(account, caller.username(), now);
    }

    private static void requireToCome(Preview.View view, Instant now) {
        if (view.moment() != null && view.moment().isBefore(now.minus(JUST_NOW))) {
            throw new Refused(
                    RefusalCode.IN_THE_PAST,
                    "moment",
                    "That moment has passed.",
                    "Choose one to come, or leave it out for now.");
        }
    }

    private Document find(UUID id) {
        return documents.findById(id).orElseThrow(() -> new Refused(Refusal.notFound("document", id)));
    }

    private Preview link(UUID id) {
        return previews.findLink(id).orElseThrow(() -> new Refused(Refusal.notFound("id", id)));
    }

    private void record(Preview link, EventKind kind, Deed deed) {
        events.record(new DocumentEvent(link.document(), null, kind, deed.at(), deed.by(), "For " + link.recipient()));
    }
}
