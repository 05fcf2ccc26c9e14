package org.moothall.content.editorial;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.CampaignBurst;
import org.moothall.content.details.LiveEntry;
import org.moothall.content.details.ScrutinyExplainer;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of a type's details that name documents and assets. */
@Controller
class DetailsFields {

    @SchemaMapping(typeName = "CampaignBurstDetails")
    @Nullable CompletableFuture<AssetReference> artwork(CampaignBurst burst, DataLoader<UUID, AssetReference> assets) {
        return burst.artwork() == null ? null : assets.load(burst.artwork());
    }

    @SchemaMapping(typeName = "CampaignBurstDetails")
    CompletableFuture<List<DocumentReference>> items(
            CampaignBurst burst, DataLoader<UUID, DocumentReference> documents) {
        return documents.loadMany(burst.items());
    }

    @SchemaMapping(typeName = "LiveEntry")
    @Nullable CompletableFuture<AssetReference> image(LiveEntry entry, DataLoader<UUID, AssetReference> assets) {
        return entry.image() == null ? null : assets.load(entry.image());
    }

    @SchemaMapping(typeName = "ScrutinyExplainerDetails")
    @Nullable CompletableFuture<DocumentReference> chair(
            ScrutinyExplainer explainer, DataLoader<UUID, DocumentReference> documents) {
        return explainer.chair() == null ? null : documents.load(explainer.chair());
    }

    @SchemaMapping(typeName = "ScrutinyExplainerDetails")
    @Nullable CompletableFuture<DocumentReference> video(
            ScrutinyExplainer explainer, DataLoader<UUID, DocumentReference> documents) {
        return explainer.video() == null ? null : documents.load(explainer.video());
    }
}
