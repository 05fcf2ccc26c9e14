package org.moothall.content.delivery.content;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.moothall.content.delivery.image.Image;
import org.moothall.content.delivery.paging.Connection;
import org.moothall.content.delivery.paging.ListInMemory;
import org.moothall.content.delivery.paging.Paging;
import org.moothall.content.details.CampaignBurst;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** A campaign burst's artwork and the content that it carries. */
@Controller
@SchemaMapping(typeName = "CampaignBurst")
class BurstFields {

    @SchemaMapping
    @Nullable Image artwork(Content burst) {
        return burst.image(burst.details(CampaignBurst.class).artwork());
    }

    @SchemaMapping
    CompletableFuture<Connection<Content>> items(
            Content burst, @Arguments Paging paging, DataLoader<UUID, @Nullable Content> contents) {
        return contents.loadMany(burst.details(CampaignBurst.class).items())
                .thenApply(items -> visible(items).page(paging));
    }

    private static ListInMemory<Content> visible(List<@Nullable Content> items) {
        List<Content> visible = items.stream()
                .filter(Objects::nonNull)
                .<Content>map(Objects::requireNonNull)
                .toList();
        return new ListInMemory<>("ITEMS", visible, item -> item.id().toString());
    }
}
