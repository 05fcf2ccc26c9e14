package org.moothall.content.publication;

import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.checks.PublishingChecks;
import org.moothall.content.document.CreateDocument;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Edition;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.rendering.ParsedTexts;
import org.moothall.content.review.SecondPairOfEyes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a document whose first edition is live from the beginning: all of it, or nothing. */
@Component
public class PublishNewDocument {

    private final CreateDocument create;
    private final SecondPairOfEyes secondPairOfEyes;
    private final PublishingChecks checks;
    private final ComposeDocument compose;
    private final WritePublication write;
    private final DocumentEvents events;

    PublishNewDocument(
            CreateDocument create,
            SecondPairOfEyes secondPairOfEyes,
            PublishingChecks checks,
            ComposeDocument compose,
            WritePublication write,
            DocumentEvents events) {
        this.create = create;
        this.secondPairOfEyes = secondPairOfEyes;
        this.checks = checks;
        this.compose = compose;
        this.write = write;
        this.events = events;
    }

    /**
     * The new document with its live edition. Refused when the content may not be stored or the slug is taken, for errors
     * that the publishing checks find, and where an approval is needed, for nobody can have given it.
     */
    @Transactional
    public Document publish(Caller caller, CreateDocument.Order order, @Nullable String changeNote) {
        caller.require(Permission.PUBLISH);
        Document document = create.prepare(caller, order);
        secondPairOfEyes.require(caller, document);
        compose.hold(order.content());
        ParsedTexts texts = new ParsedTexts();
        checks.requireNoErrors(document, texts);
        Deed deed = new Deed(document.createdBy(), document.createdAt());
        Edition edition = document.publish(deed, changeNote);
        create.store(document);
        events.record(new DocumentEvent(
                document.id(), edition.number(), EventKind.PUBLISHED, deed.at(), deed.by(), changeNote));
        write.publishNew(compose.composeNew(document, edition.content(), deed.at(), texts), deed);
        return document;
    }
}
