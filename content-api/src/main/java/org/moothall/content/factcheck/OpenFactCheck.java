package org.moothall.content.factcheck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.moothall.content.access.LinkSecret;
import org.moothall.content.comment.CommentThread;
import org.moothall.content.comment.Place;
import org.moothall.content.comment.SayComment;
import org.moothall.content.comment.Speaker;
import org.moothall.content.document.Edition;
import org.moothall.content.document.Editions;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets in whoever has a secret that opens a link: to its edition, while that is being written, and to nothing else. */
@Component
class OpenFactCheck {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_IN_WINDOW = 20;
    private static final int MOST_EVER = 200;
    private static final int LONGEST_NAME = 120;

    private final FactCheckLinks links;
    private final Editions editions;
    private final SayComment say;
    private final DocumentEvents events;
    private final Clock clock;

    OpenFactCheck(FactCheckLinks links, Editions editions, SayComment say, DocumentEvents events, Clock clock) {
        this.links = links;
        this.editions = editions;
        this.say = say;
        this.events = events;
        this.clock = clock;
    }

    /** What a link opens. */
    record Opened(FactCheckLink link, Edition edition) {}

    /** Empty for a secret that is unknown, expired or revoked, and when the edition is no draft any more: all the same. */
    @Transactional
    Optional<Opened> open(String secret) {
        Instant now = Moments.now(clock);
        return LinkSecret.parse(secret)
                .flatMap(links::find)
                .filter(link -> link.opensAt(now))
                .flatMap(link -> editions.findById(link.edition())
                        .filter(edition -> edition.state().inTheMaking())
                        .map(edition -> new Opened(link, edition)));
    }

    /** Notes that somebody reads: the first time for the history, later times for whoever wonders. */
    @Transactional
    void noteUse(FactCheckLink link) {
        Instant now = Moments.now(clock);
        Instant last = link.lastUsedAt();
        if (last == null) {
            events.record(new DocumentEvent(
                    link.document(),
                    null,
                    EventKind.FACT_CHECK_USED,
                    now,
                    Speaker.VISITOR,
                    "The link for " + link.recipient()));
        }
        if (last == null || last.isBefore(now.minus(USE_NOTED_EVERY))) {
            links.noteUse(link.id(), now);
        }
    }

    /** What a visitor says, and in whose name. */
    record Remark(String name, Place place, String text) {}

    /** The thread that was begun. Refused without a name or a text, and when too much comes through one link. */
    @Transactional
    CommentThread say(FactCheckLink link, Remark remark) {
        FieldRules rules = new FieldRules();
        rules.required("name", remark.name());
        rules.atMost("name", remark.name(), LONGEST_NAME);
        rules.refuseIfAny();
        Instant now = Moments.now(clock);
        if (links.commentsSince(link.id(), now.minus(WINDOW)) >= MOST_IN_WINDOW
                || links.commentsSince(link.id(), Instant.EPOCH) >= MOST_EVER) {
            throw new Refused(
                    RefusalCode.TOO_MANY,
                    null,
                    "Many comments have come through this link.",
                    "Wait ten minutes, or send the rest to whoever asked you to check.");
        }
        String name = remark.name().replaceAll("\\p{Cntrl}+", " ").strip();
        return say.begin(Speaker.visitor(link.id(), name), link.document(), remark.place(), remark.text());
    }
}
