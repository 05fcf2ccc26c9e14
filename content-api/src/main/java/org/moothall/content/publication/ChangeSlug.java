package org.moothall.content.publication;

import java.time.Clock;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.Slug;
import org.moothall.content.document.Slugs;
import org.moothall.content.document.Target;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a document another slug. When readers may know the former one, it leads to the document from then on. */
@Component
public class ChangeSlug {

    private final Documents documents;
    private final Slugs slugs;
    private final PublishedDocuments published;
    private final WritePublication write;
    private final DocumentEvents events;
    private final Clock clock;

    ChangeSlug(
            Documents documents,
            Slugs slugs,
            PublishedDocuments published,
            WritePublication write,
            DocumentEvents events,
            Clock clock) {
        this.documents = documents;
        this.slugs = slugs;
        this.published = published;
        this.write = write;
        this.events = events;
        this.clock = clock;
    }

    /** The document at its new slug. Refused when the slug is another document's, now or before. */
    @Transactional
    public Document change(Caller caller, Target target, String newSlug) {
        caller.require(Permission.WRITE);
        Document document = documents.take(target);
        Slug slug = slugs.requireFree(new Slug(newSlug.strip()), document.id());
        if (slug.value().equals(document.slug())) {
            return document;
        }
        if (document.live().isPresent()) {
            caller.require(Permission.PUBLISH);
        }
        String former = document.slug();
        Deed deed = new Deed(caller.username(), Moments.now(clock));
        document.moveTo(slug, deed);
        documents.flush();
        published.find(document.id()).ifPresent(seen -> write.move(seen, slug.value(), deed));
        events.record(
                new DocumentEvent(document.id(), null, EventKind.MOVED, deed.at(), deed.by(), former + " to " + slug));
        return document;
    }
}
