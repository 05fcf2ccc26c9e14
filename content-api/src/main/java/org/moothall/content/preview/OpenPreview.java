package org.moothall.content.preview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.moothall.content.access.LinkSecret;
import org.moothall.content.access.Permission;
import org.moothall.content.access.account.Account;
import org.moothall.content.access.account.Accounts;
import org.moothall.content.access.signin.AccountSessions;
import org.moothall.content.comment.Speaker;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets in whoever has a secret that opens a preview, as long as whoever gave it may still see what it shows. */
@Component
class OpenPreview {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final Previews previews;
    private final PreviewedContent content;
    private final AccountSessions sessions;
    private final Accounts accounts;
    private final DocumentEvents events;
    private final Clock clock;

    OpenPreview(
            Previews previews,
            PreviewedContent content,
            AccountSessions sessions,
            Accounts accounts,
            DocumentEvents events,
            Clock clock) {
        this.previews = previews;
        this.content = content;
        this.sessions = sessions;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** A preview and what it shows. */
    record Opened(Preview preview, PreviewedContent.Shown shown) {}

    /** Empty for a secret that is unknown and for a preview that is over, for whatever reason: all the same. */
    @Transactional
    Optional<Opened> open(String secret) {
        Instant now = Moments.now(clock);
        return LinkSecret.parse(secret)
                .flatMap(previews::find)
                .filter(preview -> preview.opensAt(now))
                .filter(this::mayStillBeSeen)
                .flatMap(preview -> content.of(preview, now).map(shown -> new Opened(preview, shown)));
    }

    /** Notes that somebody looks: a session's preview lasts longer by it, a link's first use is history. */
    @Transactional
    void noteUse(Preview preview) {
        Instant now = Moments.now(clock);
        Instant last = preview.lastUsedAt();
        if (last == null && preview.isShared()) {
            events.record(new DocumentEvent(
                    preview.document(),
                    null,
                    EventKind.PREVIEW_USED,
                    now,
                    Speaker.VISITOR,
                    "The link for " + preview.recipient()));
        }
        if (last == null || last.isBefore(now.minus(USE_NOTED_EVERY))) {
            Instant expires = preview.isShared() ? preview.expiresAt() : now.plus(MakePreview.IDLE);
            previews.noteUse(preview.id(), now, expires);
        }
    }

    private boolean mayStillBeSeen(Preview preview) {
        String session = preview.session();
        return session == null
                ? accounts.findById(preview.maker().account())
                        .filter(Account::enabled)
                        .map(Account::asCaller)
                        .filter(maker -> maker.may(Permission.WRITE))
                        .isPresent()
                : sessions.find(session)
                        .filter(caller -> preview.maker().account().equals(caller.accountId()))
                        .filter(caller -> caller.may(Permission.READ_EDITORIAL))
                        .isPresent();
    }
}
