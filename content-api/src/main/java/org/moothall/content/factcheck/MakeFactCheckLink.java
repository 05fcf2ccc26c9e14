package org.moothall.content.factcheck;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
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

/** Makes a link to a document's draft for somebody without an account, and ends it. */
@Component
public class MakeFactCheckLink {

    /** Behind the hash sign, which browsers keep to themselves: no server's log and no referrer has the secret. */
    private static final String ADDRESS = "/editorial/fact-check#";

    private static final int LONGEST_DAYS = 30;
    private static final int LONGEST_NAME = 120;

    private final Documents documents;
    private final FactCheckLinks links;
    private final DocumentEvents events;
    private final Clock clock;

    MakeFactCheckLink(Documents documents, FactCheckLinks links, DocumentEvents events, Clock clock) {
        this.documents = documents;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** For whom, and for how many days. */
    public record Order(String recipient, int days) {}

    /** A new link and the address to send, which is known nowhere else afterwards. */
    public record Made(FactCheckLink link, String address) {}

    /** The new link. Refused when the document has no draft, or for longer than 30 days. */
    @Transactional
    public Made make(Caller caller, UUID documentId, Order order) {
        caller.require(Permission.WRITE);
        FieldRules rules = new FieldRules();
        rules.required("recipient", order.recipient());
        rules.atMost("recipient", order.recipient(), LONGEST_NAME);
        rules.between("days", order.days(), 1, LONGEST_DAYS);
        rules.refuseIfAny();
        Document document =
                documents.findById(documentId).orElseThrow(() -> new Refused(Refusal.notFound("document", documentId)));
        Edition draft = document.draft()
                .orElseThrow(() -> new Refused(
                        RefusalCode.WRONG_STATE,
                        null,
                        "There is no draft to check.",
                        "Change the document first; that starts a draft."));
        Deed deed = new Deed(caller.username(), Moments.now(clock));
        FactCheckLink link = link(draft, order, deed);
        LinkSecret secret = LinkSecret.random();
        links.add(link, secret);
        record(link, EventKind.FACT_CHECK_MADE, deed);
        return new Made(link, ADDRESS + secret.text());
    }

    /** The link, which opens nothing any more. */
    @Transactional
    public FactCheckLink revoke(Caller caller, UUID id) {
        caller.require(Permission.WRITE);
        FactCheckLink link = find(id);
        Deed deed = new Deed(caller.username(), Moments.now(clock));
        if (links.revoke(id, deed)) {
            record(link, EventKind.FACT_CHECK_REVOKED, deed);
        }
        return find(id);
    }

    private static FactCheckLink link(Edition draft, Order order, Deed deed) {
        return new FactCheckLink(
                UuidCreator.getTimeOrderedEpoch(),
                draft.documentId(),
                draft.id(),
                order.recipient().strip(),
                deed.at(),
                deed.by(),
                deed.at().plus(Duration.ofDays(order.days())),
                null,
                null,
                null);
    }

    private FactCheckLink find(UUID id) {
        return links.find(id).orElseThrow(() -> new Refused(Refusal.notFound("id", id)));
    }

    private void record(FactCheckLink link, EventKind kind, Deed deed) {
        events.record(new DocumentEvent(link.document(), null, kind, deed.at(), deed.by(), "For " + link.recipient()));
    }
}
