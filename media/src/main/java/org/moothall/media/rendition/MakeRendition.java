package org.moothall.media.rendition;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails;
import org.moothall.media.MediaSettings;
import org.moothall.media.image.DecodeSlots;
import org.moothall.media.image.Dimensions;
import org.moothall.media.image.Encoder;
import org.moothall.media.image.ImageFile;
import org.moothall.media.storage.ObjectStore;
import org.moothall.media.storage.StorageKey;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Makes a rendition when it is first asked for, once, and keeps it. */
@Component
public class MakeRendition {

    /** Pixels are left out while decoding only when this many times as many remain as the rendition needs, on either side. */
    private static final int OVERSAMPLING = 4;

    private final ObjectStore store;
    private final Renditions renditions;
    private final DecodeSlots slots;
    private final float quality;
    private final SingleFlight<StorageKey, Resource> making = new SingleFlight<>();

    MakeRendition(ObjectStore store, Renditions renditions, DecodeSlots slots, MediaSettings settings) {
        this.store = store;
        this.renditions = renditions;
        this.slots = slots;
        quality = settings.quality() / 100f;
    }

    /**
     * The rendition's bytes. Empty when that size is not offered, unless it was made while another ladder was in force.
     */
    public Optional<Resource> named(RenditionName name, Original original) {
        StorageKey key = StorageKey.rendition(original.source().contentHash(), name.toString());
        Optional<Resource> kept = store.find(key);
        if (kept.isPresent() || !renditions.offers(original.source(), name.size())) {
            return kept;
        }
        return Optional.of(making.run(key, () -> store.find(key).orElseGet(() -> make(key, name, original))));
    }

    private Resource make(StorageKey key, RenditionName name, Original original) {
        try {
            return slots.run(() -> {
                BufferedImage image = cut(name.size(), original);
                return store.keep(key, out -> Encoder.write(image, name.format(), quality, out));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("rendition %s of %s".formatted(name, original.master()), e);
        }
    }

    private BufferedImage cut(Dimensions size, Original original) throws IOException {
        Resource master = store.find(original.master())
                .orElseThrow(() -> new IOException(
                        "master %s is missing: restore it from the backup".formatted(original.master())));
        Rectangle crop = Crop.of(original.source(), size);
        try (var file = ImageFile.open(master, original.format().source())) {
            int step = Math.max(1, crop.width / (size.width() * OVERSAMPLING));
            return Thumbnails.of(file.readRegion(crop, step))
                    .forceSize(size.width(), size.height())
                    .asBufferedImage();
        }
    }
}
