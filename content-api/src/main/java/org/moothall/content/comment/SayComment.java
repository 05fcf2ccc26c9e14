package org.moothall.content.comment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.document.Documents;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says something of a document: begins a thread at a place, replies in one, and settles it. */
@Component
public class SayComment {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NOTE = 200;

    private final Documents documents;
    private final Comments comments;
    private final DocumentEvents events;
    private final Clock clock;

    SayComment(Documents documents, Comments comments, DocumentEvents events, Clock clock) {
        this.documents = documents;
        this.comments = comments;
        this.events = events;
        this.clock = clock;
    }

    /** A new thread with its first comment. */
    @Transactional
    public CommentThread begin(Caller caller, UUID document, Place place, String text) {
        caller.require(Permission.WRITE);
        if (documents.findById(document).isEmpty()) {
            throw new Refused(Refusal.notFound("document", document));
        }
        return begin(Speaker.colleague(caller), document, place, text);
    }

    /** The same for somebody whom a fact-check link has let in. */
    @Transactional
    public CommentThread begin(Speaker speaker, UUID document, Place place, String text) {
        FieldRules rules = new FieldRules();
        place.check(rules);
        checkText(rules, text);
        Instant now = Moments.now(clock);
        CommentThread thread = new CommentThread(
                UuidCreator.getTimeOrderedEpoch(), document, place, speaker.factCheck(), now, null, null);
        comments.begin(thread);
        say(speaker, thread, text.strip(), now);
        return thread;
    }

    /** The thread with a reply, and open again if it was resolved. */
    @Transactional
    public CommentThread reply(Caller caller, UUID threadId, String text) {
        caller.require(Permission.WRITE);
        CommentThread thread = find(threadId);
        checkText(new FieldRules(), text);
        if (thread.resolvedAt() != null) {
            settle(caller, thread, false);
        }
        say(Speaker.colleague(caller), thread, text.strip(), Moments.now(clock));
        return find(threadId);
    }

    /** The thread, resolved or open again. One that is so already stays as it is. */
    @Transactional
    public CommentThread settle(Caller caller, UUID threadId, boolean resolved) {
        caller.require(Permission.WRITE);
        CommentThread thread = find(threadId);
        if ((thread.resolvedAt() != null) != resolved) {
            settle(caller, thread, resolved);
        }
        return find(threadId);
    }

    private void settle(Caller caller, CommentThread thread, boolean resolved) {
        comments.settle(thread.id(), resolved ? caller.username() : null, Moments.now(clock));
        EventKind kind = resolved ? EventKind.COMMENT_RESOLVED : EventKind.COMMENT_REOPENED;
        record(thread, kind, caller.username(), null);
    }

    private void say(Speaker speaker, CommentThread thread, String text, Instant now) {
        comments.add(new Comment(
                UuidCreator.getTimeOrderedEpoch(), thread.id(), text, now, speaker.username(), speaker.givenName()));
        String told = speaker.givenName() == null ? text : speaker.givenName() + ": " + text;
        record(
                thread,
                EventKind.COMMENTED,
                speaker.username(),
                told.length() > LONGEST_NOTE ? told.substring(0, LONGEST_NOTE) + "…" : told);
    }

    private CommentThread find(UUID thread) {
        return comments.find(thread).orElseThrow(() -> new Refused(Refusal.notFound("thread", thread)));
    }

    private void record(CommentThread thread, EventKind kind, String by, @Nullable String note) {
        events.record(new DocumentEvent(thread.document(), null, kind, Moments.now(clock), by, note));
    }

    private static void checkText(FieldRules rules, String text) {
        rules.required("text", text);
        rules.atMost("text", text, LONGEST);
        rules.refuseIfAny();
    }
}
