package org.moothall.media.editing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.media.asset.ChangeAsset;
import org.moothall.media.asset.Description;
import org.moothall.media.intake.ReceiveUpload;
import org.moothall.media.intake.Upload;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
    private final AssetDetails details;

    EditorialMediaController(ReceiveUpload uploads, ChangeAsset changes, ListAssets list, AssetDetails details) {
        this.uploads = uploads;
        this.changes = changes;
        this.list = list;
        this.details = details;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<AssetDetail> upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String alt,
            @RequestParam(required = false) @Nullable String credit,
            @Nullable Principal caller)
            throws IOException {
        String uploadedBy = SignedIn.name(caller);
        var description = new Description(alt, credit);
        try (InputStream content = UploadedFile.content(file)) {
            UUID id = uploads.receive(new Upload(UploadedFile.name(file), content, uploadedBy, description))
                    .id();
            return ResponseEntity.created(URI.create("/editorial/media/" + id)).body(details.of(id));
        }
    }

    @GetMapping
    AssetList list(@ModelAttribute Wanted wanted, @Nullable Principal caller) {
        SignedIn.name(caller);
        return list.list(wanted.filter(), wanted.pageSize(), wanted.after());
    }

    @GetMapping("/{id}")
    AssetDetail asset(@PathVariable UUID id, @Nullable Principal caller) {
        SignedIn.name(caller);
        return details.of(id);
    }

    @PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    AssetDetail change(@PathVariable UUID id, InputStream body, @Nullable Principal caller) throws IOException {
        SignedIn.name(caller);
        changes.change(id, AssetChangeJson.read(body.readNBytes(LARGEST_BODY)));
        return details.of(id);
    }
}
