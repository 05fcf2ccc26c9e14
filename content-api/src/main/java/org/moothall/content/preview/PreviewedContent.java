package org.moothall.content.preview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Visibility;
import org.moothall.content.delivery.content.Content;
import org.moothall.content.delivery.content.StandIns;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.Edition;
import org.moothall.content.publication.ComposePreview;
import org.moothall.content.publication.PublishedDocument;
import org.springframework.stereotype.Component;

/** What a preview's audience would see at its moment, other than what it sees now. */
@Component
class PreviewedContent {

    private final Documents documents;
    private final ComposePreview compose;
    private final ToCome toCome;

    PreviewedContent(Documents documents, ComposePreview compose, ToCome toCome) {
        this.documents = documents;
        this.compose = compose;
        this.toCome = toCome;
    }

    /**
     * What a preview shows.
     *
     * @param draft whether it is a draft, and not what is live
     * @param open whether the audience would see the document at the moment
     */
    record Shown(String slug, boolean draft, boolean open, List<Content> contents, List<StandIns.Gone> gone) {

        StandIns standIns() {
            return new StandIns(contents, gone);
        }
    }

    /** Empty when the edition that a link was made for is no draft any more. Within a transaction. */
    Optional<Shown> of(Preview preview, Instant now) {
        return documents
                .findById(preview.document())
                .filter(document -> !preview.isShared() || edition(preview, document) != null)
                .map(document -> shown(document, edition(preview, document), preview.view(), now));
    }

    private Shown shown(Document document, @Nullable Edition draft, Preview.View view, Instant now) {
        Instant moment = view.at(now);
        List<Content> contents = new ArrayList<>();
        List<StandIns.Gone> gone = new ArrayList<>();
        if (moment.isAfter(now)) {
            contents.addAll(toCome.openings(view.audience(), moment));
            gone.addAll(toCome.withdrawals(moment));
        }
        contents.removeIf(content -> gone.stream().anyMatch(each -> each.id().equals(content.id())));
        if (draft == null) {
            boolean open = contents.stream().anyMatch(content -> content.id().equals(document.id()))
                    || toCome.isLive(document.id(), view.audience());
            return new Shown(document.slug(), false, open, contents, gone);
        }
        UUID id = document.id();
        contents.removeIf(content -> content.id().equals(id));
        gone.removeIf(each -> each.id().equals(id));
        PublishedDocument composed = compose.compose(document, draft, moment);
        Instant since = since(draft, composed, view.audience(), moment);
        if (since == null) {
            gone.add(new StandIns.Gone(id, document.slug(), null));
        } else {
            contents.add(new Content(composed, since));
        }
        return new Shown(document.slug(), true, since != null, contents, gone);
    }

    /** Since when the audience would see it; a draft for which no audience is chosen yet is shown to any. */
    private static @Nullable Instant since(
            Edition draft, PublishedDocument composed, Audience audience, Instant moment) {
        Map<Audience, Instant> visible = Visibility.at(moment, composed.openings());
        return draft.content().openings().isEmpty() ? moment : visible.get(audience);
    }

    /** The edition in the making; for a link only the one that it was made for. */
    private static @Nullable Edition edition(Preview preview, Document document) {
        return document.draft()
                .filter(draft -> !preview.isShared() || draft.id().equals(preview.edition()))
                .orElse(null);
    }
}
