package org.moothall.content.delivery.ward;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.moothall.content.delivery.content.Content;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.WardProfile;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The wards that content is filed under, is about, or that its person stands for. */
@Controller
class WardsOfContent {

    @SchemaMapping(typeName = "Content")
    CompletableFuture<List<Ward>> wards(Content content, DataLoader<String, @Nullable Ward> loader) {
        return loader.loadMany(content.document().wards())
                .thenApply(wards -> wards.stream()
                        .filter(Objects::nonNull)
                        .<Ward>map(Objects::requireNonNull)
                        .toList());
    }

    @SchemaMapping(typeName = "PenPortrait", field = "ward")
    @Nullable CompletableFuture<@Nullable Ward> wardOfPerson(Content portrait, DataLoader<String, @Nullable Ward> loader) {
        String ward = portrait.details(PenPortrait.class).ward();
        return ward == null ? null : loader.load(ward);
    }

    @SchemaMapping(typeName = "WardProfile", field = "ward")
    CompletableFuture<@Nullable Ward> wardOfProfile(Content profile, DataLoader<String, @Nullable Ward> loader) {
        return loader.load(profile.details(WardProfile.class).ward());
    }
}
