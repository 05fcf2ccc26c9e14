package org.moothall.content.editorial;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.Details;
import org.moothall.content.document.Credit;
import org.moothall.content.document.References;
import org.moothall.content.publication.EditorLinks;
import org.moothall.content.rendering.RenderMarkdown;
import org.moothall.content.rendering.RichText;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of an edition that name documents and assets, or need rendering. */
@Controller
class EditionFields {

    private final RenderMarkdown markdown;
    private final EditorLinks links;

    EditionFields(RenderMarkdown markdown, EditorLinks links) {
        this.markdown = markdown;
        this.links = links;
    }

    @SchemaMapping(typeName = "Edition")
    RichText body(EditionView edition) {
        return markdown.render(
                edition.content().body(),
                links.to(References.assets(edition.content()).values()));
    }

    @SchemaMapping(typeName = "Edition")
    Details details(EditionView edition) {
        return edition.content().details();
    }

    @SchemaMapping(typeName = "Edition")
    @Nullable CompletableFuture<AssetReference> leadImage(EditionView edition, DataLoader<UUID, AssetReference> assets) {
        UUID image = edition.content().leadImage();
        return image == null ? null : assets.load(image);
    }

    @SchemaMapping(typeName = "Edition")
    CompletableFuture<List<DocumentReference>> related(
            EditionView edition, DataLoader<UUID, DocumentReference> documents) {
        return documents.loadMany(edition.content().related());
    }

    @SchemaMapping(typeName = "Edition")
    List<Credit> credits(EditionView edition) {
        return edition.content().credits();
    }

    @SchemaMapping(typeName = "Credit")
    @Nullable CompletableFuture<DocumentReference> portrait(Credit credit, DataLoader<UUID, DocumentReference> documents) {
        return credit.portrait() == null ? null : documents.load(credit.portrait());
    }
}
