package org.moothall.content.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;

/** Takes the word of a window that has a document open, and answers who else has. Expiry goes by the server's clock. */
@Component
public class BePresent {

    /** Who has been silent for so long has left; windows speak three times as often. */
    private static final Duration SILENCE = Duration.ofSeconds(45);

    /** Windows that vanished from documents which nobody opens any more go at last. */
    private static final Duration LONG_GONE = Duration.ofDays(1);

    private final Screens screens;
    private final Documents documents;
    private final Clock clock;

    BePresent(Screens screens, Documents documents, Clock clock) {
        this.screens = screens;
        this.documents = documents;
        this.clock = clock;
    }

    /** Who else has the document open. Refused when there is no such document, and for callers without an account. */
    public Presence present(Caller caller, UUID document, UUID window, boolean writing) {
        Screen screen = screen(caller, document, window);
        Document stored =
                documents.findById(document).orElseThrow(() -> new Refused(Refusal.notFound("document", document)));
        Instant now = Moments.now(clock);
        Instant heardSince = now.minus(SILENCE);
        screens.seen(screen, writing, now);
        screens.forget(document, heardSince);
        screens.forgetAnywhere(now.minus(LONG_GONE));
        List<PresentPerson> others = screens.people(document, heardSince).stream()
                .filter(person -> !person.id().equals(screen.account()))
                .toList();
        boolean elsewhere = screens.others(screen, heardSince) > 0;
        return new Presence(others, elsewhere, stored.version(), stored.changedAt(), stored.changedBy());
    }

    /** Forgets the window. */
    public void leave(Caller caller, UUID document, UUID window) {
        screens.gone(screen(caller, document, window));
    }

    private static Screen screen(Caller caller, UUID document, UUID window) {
        caller.require(Permission.READ_EDITORIAL);
        if (caller.accountId() == null) {
            throw new Refused(
                    RefusalCode.NOT_ALLOWED, null, caller.username() + " has no account.", "Sign in with an account.");
        }
        return new Screen(document, caller.accountId(), window);
    }
}
