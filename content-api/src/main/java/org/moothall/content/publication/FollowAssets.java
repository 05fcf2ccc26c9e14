package org.moothall.content.publication;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Documents;
import org.moothall.content.document.EditionState;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;
import org.moothall.media.asset.AssetChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets live documents follow when an image that they show looks or reads otherwise: each gets an entry of the publication
 * log in the transaction that changes the image, or the image stays as it is. Opening and publication times stay too: a
 * better picture makes no news. What readers see changes, so the caller needs the right to publish.
 */
@Component
class FollowAssets {

    private final JdbcClient jdbc;
    private final Documents documents;
    private final PublishedDocuments published;
    private final ComposeDocument compose;
    private final WritePublication write;
    private final DocumentEvents events;
    private final Callers callers;
    private final Clock clock;

    FollowAssets(
            JdbcClient jdbc,
            Documents documents,
            PublishedDocuments published,
            ComposeDocument compose,
            WritePublication write,
            DocumentEvents events,
            Callers callers,
            Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.published = published;
        this.compose = compose;
        this.write = write;
        this.events = events;
        this.callers = callers;
        this.clock = clock;
    }

    @EventListener
    void follow(AssetChanged changed) {
        List<UUID> showing = liveWith(changed.asset());
        if (showing.isEmpty()) {
            return;
        }
        Caller caller = callers.current();
        requirePublisher(caller, showing.size());
        Deed deed = new Deed(caller.username(), Moments.now(clock));
        showing.forEach(document -> follow(document, changed.asset(), deed));
    }

    /** In the order of their identities, so that two who lock several wait for each other in turn. */
    private List<UUID> liveWith(UUID asset) {
        return jdbc.sql("select distinct e.document_id from edition_asset a join edition e on e.id = a.edition_id"
                        + " where a.asset_id = :asset and e.state = :live order by e.document_id")
                .param("asset", asset)
                .param("live", EditionState.LIVE.name())
                .query((row, n) -> row.getObject("document_id", UUID.class))
                .list();
    }

    private void follow(UUID id, UUID asset, Deed deed) {
        documents.findLocked(id).flatMap(locked -> published.findNewest(id)).ifPresent(seen -> {
            if (seen.images().containsKey(asset)) {
                write.revise(compose.withImagesOfNow(seen), deed);
                events.record(new DocumentEvent(id, null, EventKind.PICTURE_CHANGED, deed.at(), deed.by(), null));
            }
        });
    }

    private static void requirePublisher(Caller caller, int showing) {
        if (!caller.may(Permission.PUBLISH)) {
            String live = showing == 1 ? "A live document shows" : "%,d live documents show".formatted(showing);
            throw new Refused(
                    RefusalCode.NOT_ALLOWED,
                    null,
                    live + " this picture, and " + caller.username() + " may not change what readers see.",
                    "Ask an editor to change the picture, or upload it again for your own use.");
        }
    }
}
