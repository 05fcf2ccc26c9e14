package org.moothall.content.delivery.content;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.moothall.content.delivery.paging.Paging;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What every type of content has and is not read from the document as it stands. */
@Controller
@SchemaMapping(typeName = "Content")
class CommonFields {

    @SchemaMapping
    CompletableFuture<List<Content>> related(
            Content content, @Argument int first, DataLoader<RelatedContents.Wanted, RelatedContents.Found> loader) {
        Paging.checkSize("first", first);
        return loader.load(new RelatedContents.Wanted(content, first)).thenApply(RelatedContents.Found::contents);
    }
}
