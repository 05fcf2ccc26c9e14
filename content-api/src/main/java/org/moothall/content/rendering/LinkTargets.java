package org.moothall.content.rendering;

import java.util.Optional;
import java.util.UUID;

/** Where the links and images of a Markdown text lead that name documents and assets by identity. */
public interface LinkTargets {

    /** Leads nowhere: links lose their address, images are left out. */
    LinkTargets NONE = new LinkTargets() {
        @Override
        public Optional<String> document(UUID id) {
            return Optional.empty();
        }

        @Override
        public Optional<Picture> asset(UUID id) {
            return Optional.empty();
        }
    };

    /** The address of a document. */
    Optional<String> document(UUID id);

    /** The picture to show for an asset. */
    Optional<Picture> asset(UUID id);

    /**
     * A picture in a text.
     *
     * @param url where it is, by its renditions
     * @param width in pixels
     * @param height in pixels
     * @param alt for an image whose Markdown gives none
     */
    record Picture(String url, int width, int height, String alt) {}
}
