package org.moothall.content.delivery.content;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.Details;

/** A document that a field leads to. */
final class Linked {

    private Linked() {}

    /** The document, if there is one, it is of that type, and the audience may see it. */
    static @Nullable CompletableFuture<@Nullable Content> of(
            @Nullable UUID id, Class<? extends Details> type, DataLoader<UUID, @Nullable Content> contents) {
        return id == null ? null : contents.load(id).thenApply(content -> ofType(content, type));
    }

    private static @Nullable Content ofType(@Nullable Content content, Class<? extends Details> type) {
        return content != null && type.isInstance(content.document().details()) ? content : null;
    }
}
