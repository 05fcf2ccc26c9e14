package org.moothall.media.editing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.moothall.media.asset.ChangeAsset;
import org.moothall.media.asset.Description;
import org.moothall.media.intake.ReceiveUpload;
import org.moothall.media.intake.Upload;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;
import org.moothall.media.rendition.Renditions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The editors' way to assets. Which roles come this far is decided by path, elsewhere; nobody does without signing in. */
@RestController
@RequestMapping("/editorial/media")
class EditorialMediaController {

    private static final int LARGEST_BODY = 1 << 16;

    private final ReceiveUpload uploads;
    private final ChangeAsset changes;
    private final ListAssets list;
    private final Assets assets;
    private final Renditions renditions;

    EditorialMediaController(
            ReceiveUpload uploads, ChangeAsset changes, ListAssets list, Assets assets, Renditions renditions) {
        this.uploads = uploads;
        this.changes = changes;
        this.list = list;
        this.assets = assets;
        this.renditions = renditions;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<AssetView> upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String alt,
            @RequestParam(required = false) @Nullable String credit,
            @Nullable Principal caller)
            throws IOException {
        String uploadedBy = signedIn(caller);
        var description = new Description(alt, credit);
        try (InputStream content = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            String filename = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            Asset asset = uploads.receive(new Upload(filename, content, uploadedBy, description));
            return ResponseEntity.created(URI.create("/editorial/media/" + asset.id()))
                    .body(AssetView.of(asset, renditions));
        }
    }

    @GetMapping
    AssetList list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "30") int size,
            @Nullable Principal caller) {
        signedIn(caller);
        return list.list(q, page, size);
    }

    @GetMapping("/{id}")
    AssetView asset(@PathVariable UUID id, @Nullable Principal caller) {
        signedIn(caller);
        Asset asset =
                assets.findById(id).orElseThrow(() -> ChangeAsset.notFound(id).refused());
        return AssetView.of(asset, renditions);
    }

    @PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    AssetView change(@PathVariable UUID id, InputStream body, @Nullable Principal caller) throws IOException {
        signedIn(caller);
        Asset asset = changes.change(id, AssetChangeJson.read(body.readNBytes(LARGEST_BODY)));
        return AssetView.of(asset, renditions);
    }

    private static String signedIn(@Nullable Principal caller) {
        if (caller == null) {
            throw new Refusal(
                            RefusalCode.SIGN_IN_REQUIRED,
                            "caller",
                            "Nobody is signed in.",
                            "Sign in, or send an API token.")
                    .refused();
        }
        return caller.getName();
    }
}
