package org.moothall.content.tagging;

import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.Edition;
import org.moothall.content.document.EditionContent;
import org.moothall.content.document.SaveDraft;
import org.moothall.content.document.Target;
import org.moothall.content.publication.PublishEdition;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds tags to a document and removes others. The draft changes; of a live document without a draft a draft is started,
 * or, when that is asked for, the live edition is followed by one that differs in its tags alone.
 */
@Component
public class RetagDocument {

    private final Documents documents;
    private final SaveDraft save;
    private final PublishEdition publish;

    RetagDocument(Documents documents, SaveDraft save, PublishEdition publish) {
        this.documents = documents;
        this.save = save;
        this.publish = publish;
    }

    /** The document with its tags changed; as it was, in its old version, when they are right already. */
    @Transactional
    public Document retag(Caller caller, Target target, Tags add, Tags remove, boolean publishAtOnce) {
        caller.require(publishAtOnce ? Permission.PUBLISH : Permission.WRITE);
        Document document = documents.take(target);
        EditionContent content =
                document.draft().or(document::live).map(Edition::content).orElseThrow(RetagDocument::nothingToTag);
        EditionContent tagged = Tags.apply(content, add, remove);
        if (tagged.equals(content)) {
            return document;
        }
        boolean onlyLive = document.draft().isEmpty();
        Document saved = save.save(caller, target, tagged);
        return publishAtOnce && onlyLive
                ? publish.publish(caller, new Target(saved.id(), saved.version()), "Topics, wards or themes changed")
                : saved;
    }

    private static Refused nothingToTag() {
        return new Refused(
                RefusalCode.WRONG_STATE,
                null,
                "There is neither a draft nor a live edition.",
                "Restore an edition from the history first.");
    }
}
