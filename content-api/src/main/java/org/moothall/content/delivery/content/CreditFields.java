package org.moothall.content.delivery.content;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.publication.PublishedCredit;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Whom content is by: the portrait is shown only to those who may see it. */
@Controller
class CreditFields {

    @SchemaMapping(typeName = "Credit")
    @Nullable CompletableFuture<@Nullable Content> portrait(
            PublishedCredit credit, DataLoader<UUID, @Nullable Content> contents) {
        return Linked.of(credit.portrait(), PenPortrait.class, contents);
    }
}
