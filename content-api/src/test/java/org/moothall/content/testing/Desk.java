package org.moothall.content.testing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Role;
import org.moothall.content.access.Scope;
import org.moothall.content.audience.Audience;
import org.moothall.content.document.CreateDocument;
import org.moothall.content.document.DiscardDraft;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.Edition;
import org.moothall.content.document.Editions;
import org.moothall.content.document.RestoreEdition;
import org.moothall.content.document.SaveDraft;
import org.moothall.content.document.SubmitDraft;
import org.moothall.content.document.Target;
import org.moothall.content.publication.ChangeSlug;
import org.moothall.content.publication.PublishEdition;
import org.moothall.content.publication.RecallDraft;
import org.moothall.content.publication.ScheduleEdition;
import org.moothall.content.publication.WithdrawDocument;
import org.moothall.content.publication.WithdrawalOrder;

/** Where an editor works: every use case, and shorter ways through the ones that are needed most. */
public record Desk(
        CreateDocument create,
        SaveDraft save,
        SubmitDraft submit,
        DiscardDraft discard,
        RestoreEdition restore,
        PublishEdition publish,
        ScheduleEdition schedule,
        WithdrawDocument withdraw,
        RecallDraft recall,
        ChangeSlug changeSlug,
        Documents documents,
        Editions editions) {

    public static final Caller EDITOR = somebody("edith@kirklees.example", Role.EDITOR);
    public static final Caller AUTHOR = somebody("arthur@kirklees.example", Role.AUTHOR);
    public static final Caller READER = somebody("rita@kirklees.example", Role.READER);

    /** A member of staff who is signed in. */
    public static Caller somebody(String username, Role role) {
        return new Caller(UUID.randomUUID(), username, role, Audience.STAFF, Scope.allowedTo(role), null);
    }

    /** The document in the version that it was returned in. */
    public static Target seen(Document document) {
        return new Target(document.id(), document.version());
    }

    /** A new document with a slug that no other test uses. */
    public Document draft(Contents contents) {
        var content = contents.content();
        String slug = "test-" + UUID.randomUUID();
        return create.create(
                EDITOR, new CreateDocument.Order(null, content.details().type(), slug, content));
    }

    /** A new document that is live. */
    public Document live(Contents contents) {
        return publish(draft(contents));
    }

    public Document save(Document document, Contents contents) {
        return save.save(EDITOR, seen(document), contents.content());
    }

    public Document publish(Document document) {
        return publish.publish(EDITOR, seen(document), null);
    }

    public Document withdraw(Document document, String reason, @Nullable String redirect) {
        return withdraw.withdraw(EDITOR, seen(document), new WithdrawalOrder(reason, redirect));
    }

    /** The document as it is stored. */
    public Document stored(Document document) {
        return documents.findById(document.id()).orElseThrow();
    }

    /** Its editions, newest first. */
    public List<Edition> editions(Document document) {
        return editions.ofDocuments(List.of(document.id()));
    }
}
