package org.moothall.content.rendering;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.moothall.content.rendering.dialect.VideoLink;

/** Puts addresses where a parsed text names documents and assets by identity. What leads nowhere loses its link. */
final class Identities {

    private final LinkTargets targets;
    private final Map<String, LinkTargets.Picture> pictures = new HashMap<>();

    Identities(LinkTargets targets) {
        this.targets = targets;
    }

    void resolve(com.vladsch.flexmark.util.ast.Document document) {
        resolveChildren(document);
        document.set(PictureAttributes.PICTURES, pictures);
    }

    private void resolveChildren(Node node) {
        for (Node child : node.getChildren()) {
            if (child instanceof Link link) {
                identity(link.getUrl(), "document:").ifPresent(id -> lead(link, id));
            } else if (child instanceof Image image) {
                identity(image.getUrl(), "asset:").ifPresent(id -> show(image, id));
            } else if (child instanceof Reference reference) {
                // Where [words][name] and ![alt][name] lead.
                identity(reference.getUrl(), "document:").ifPresent(id -> lead(reference, id));
                identity(reference.getUrl(), "asset:").ifPresent(id -> show(reference, id));
            } else if (child instanceof VideoLink video) {
                identity(BasedSequence.of(video.address()), "document:")
                        .ifPresent(id -> video.leadTo(targets.document(id).orElse("")));
            }
            resolveChildren(child);
        }
    }

    private void lead(LinkNodeBase link, UUID id) {
        link.setUrl(BasedSequence.of(targets.document(id).orElse("")));
    }

    private void show(LinkNodeBase image, UUID id) {
        Optional<LinkTargets.Picture> picture = targets.asset(id);
        picture.ifPresent(found -> pictures.put(found.url(), found));
        image.setUrl(BasedSequence.of(picture.map(LinkTargets.Picture::url).orElse("")));
    }

    private static Optional<UUID> identity(BasedSequence url, String scheme) {
        if (!url.startsWith(scheme)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(url.subSequence(scheme.length()).toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
