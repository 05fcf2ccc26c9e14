package org.moothall.media.editing;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.media.asset.Description;
import org.moothall.media.intake.ReplaceFile;
import org.moothall.media.intake.Upload;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Replaces an asset's file, and brings a former one back. */
@RestController
@RequestMapping("/editorial/media/{id}")
class AssetFilesController {

    private final ReplaceFile files;
    private final AssetDetails details;

    AssetFilesController(ReplaceFile files, AssetDetails details) {
        this.files = files;
        this.details = details;
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    AssetDetail replace(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @Nullable Principal caller)
            throws IOException {
        String by = SignedIn.name(caller);
        try (InputStream content = UploadedFile.content(file)) {
            files.replace(id, version, new Upload(UploadedFile.name(file), content, by, Description.NONE));
        }
        return details.of(id);
    }

    @PostMapping("/former/{number}")
    AssetDetail bringBack(
            @PathVariable UUID id, @PathVariable int number, @RequestParam long version, @Nullable Principal caller) {
        files.bringBack(id, version, number, SignedIn.name(caller));
        return details.of(id);
    }
}
