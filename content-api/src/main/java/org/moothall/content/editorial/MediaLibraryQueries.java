package org.moothall.content.editorial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.assets.AssetUses;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.media.library.AssetSearch;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where assets are used, and which of them may soon be used no longer. */
@Controller
class MediaLibraryQueries {

    private static final int MOST = 100;
    private static final int MOST_DAYS = 3660;

    private final AssetUses uses;
    private final AssetSearch search;
    private final Callers callers;

    MediaLibraryQueries(AssetUses uses, AssetSearch search, Callers callers) {
        this.uses = uses;
        this.search = search;
        this.callers = callers;
    }

    record UsesOfAsset(UUID id, List<AssetUses.Use> documents) {}

    record RunningOut(UUID id, List<EndingView> endings, List<AssetUses.Use> documents) {}

    record EndingView(@Nullable String person, LocalDate until, boolean ended) {}

    @QueryMapping
    List<UsesOfAsset> assetUses(@Argument List<UUID> ids) {
        callers.current().require(Permission.READ_EDITORIAL);
        if (ids.size() > MOST) {
            throw new Refused(
                    RefusalCode.TOO_MANY, "ids", "There are %d assets.".formatted(ids.size()), "Ask for at most 100.");
        }
        Map<UUID, List<AssetUses.Use>> found = uses.of(ids);
        return ids.stream()
                .map(id -> new UsesOfAsset(id, found.getOrDefault(id, List.of())))
                .toList();
    }

    @QueryMapping
    List<RunningOut> assetsRunningOut(@Argument int withinDays, @Argument boolean usedOnly, @Argument int first) {
        callers.current().require(Permission.READ_EDITORIAL);
        LocalDate today = search.today();
        LocalDate last = today.plusDays(Math.clamp(withinDays, 0, MOST_DAYS));
        var assets = search.runningOut(Math.clamp(withinDays, 0, MOST_DAYS), usedOnly, Math.clamp(first, 1, MOST));
        Map<UUID, List<AssetUses.Use>> found =
                uses.of(assets.stream().map(asset -> asset.id()).toList());
        return assets.stream()
                .map(asset -> new RunningOut(
                        asset.id(),
                        asset.endings().stream()
                                .filter(ending -> !ending.until().isAfter(last))
                                .map(ending -> new EndingView(
                                        ending.person(),
                                        ending.until(),
                                        ending.until().isBefore(today)))
                                .toList(),
                        found.getOrDefault(asset.id(), List.of())))
                .toList();
    }

    @SchemaMapping(typeName = "AssetRunningOut")
    CompletableFuture<AssetReference> asset(RunningOut running, DataLoader<UUID, AssetReference> assets) {
        return assets.load(running.id());
    }

    @SchemaMapping(typeName = "AssetUse")
    CompletableFuture<DocumentReference> document(AssetUses.Use use, DataLoader<UUID, DocumentReference> documents) {
        return documents.load(use.document());
    }
}
