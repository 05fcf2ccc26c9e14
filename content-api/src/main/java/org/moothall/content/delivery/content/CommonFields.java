package org.moothall.content.delivery.content;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.image.Image;
import org.moothall.content.delivery.paging.Paging;
import org.moothall.content.publication.PublishedCredit;
import org.moothall.content.publication.PublishedImage;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields that every type of content has and that are not read from the document as they stand. */
@Controller
@SchemaMapping(typeName = "Content")
class CommonFields {

    /** Those who may see it now; an opening to come is nobody's business yet. */
    @SchemaMapping
    List<Audience> audiences(Content content) {
        return content.document().visibleSince().keySet().stream().sorted().toList();
    }

    @SchemaMapping
    List<PublishedCredit> authors(Content content) {
        return content.document().credits();
    }

    @SchemaMapping
    @Nullable Image leadImage(Content content) {
        PublishedImage image = content.document().leadImage();
        return image == null ? null : new Image(image);
    }

    @SchemaMapping
    CompletableFuture<List<Content>> related(
            Content content, @Argument int first, DataLoader<RelatedContents.Wanted, RelatedContents.Found> loader) {
        Paging.checkSize("first", first);
        return loader.load(new RelatedContents.Wanted(content, first)).thenApply(RelatedContents.Found::contents);
    }
}
