package org.moothall.content.publication;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.checks.PublishingChecks;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.Edition;
import org.moothall.content.document.Target;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.rendering.ParsedTexts;
import org.moothall.content.review.SecondPairOfEyes;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a document's draft the live edition: all of it, or nothing. */
@Component
public class PublishEdition {

    private final Documents documents;
    private final PublishingChecks checks;
    private final SecondPairOfEyes secondPairOfEyes;
    private final ComposeDocument compose;
    private final WritePublication write;
    private final DocumentEvents events;
    private final Clock clock;

    PublishEdition(
            Documents documents,
            PublishingChecks checks,
            SecondPairOfEyes secondPairOfEyes,
            ComposeDocument compose,
            WritePublication write,
            DocumentEvents events,
            Clock clock) {
        this.documents = documents;
        this.checks = checks;
        this.secondPairOfEyes = secondPairOfEyes;
        this.compose = compose;
        this.write = write;
        this.events = events;
        this.clock = clock;
    }

    /** The document with its new live edition. Refused without a draft, for errors, and for want of an approval. */
    @Transactional
    public Document publish(Caller caller, Target target, @Nullable String changeNote) {
        caller.require(Permission.PUBLISH);
        Document document = documents.take(target);
        secondPairOfEyes.require(caller, document);
        return publish(document, new Deed(caller.username(), Moments.now(clock)), changeNote);
    }

    /** The same for a document that this transaction has locked. */
    Document publish(Document document, Deed deed, @Nullable String changeNote) {
        document.draft().ifPresent(draft -> compose.hold(draft.content()));
        ParsedTexts texts = new ParsedTexts();
        checks.requireNoErrors(document, texts);
        boolean known = document.live().isPresent();
        Edition edition = document.publish(deed, changeNote);
        documents.flush();
        PublishedDocument composed = known
                ? compose.compose(document, edition.content(), deed.at(), texts)
                : compose.composeNew(document, edition.content(), deed.at(), texts);
        events.record(new DocumentEvent(
                document.id(), edition.number(), EventKind.PUBLISHED, deed.at(), deed.by(), changeNote));
        write.publishDraft(composed, deed);
        return document;
    }
}
