package org.moothall.content.preview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.problem.Problem;
import org.moothall.content.access.problem.ProblemCode;
import org.moothall.content.audience.Audience;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a preview is of, and its pictures, for whoever has its secret. */
@RestController
@RequestMapping("/preview")
class PreviewController {

    private final OpenPreview open;
    private final PreviewPictures pictures;

    PreviewController(OpenPreview open, PreviewPictures pictures) {
        this.open = open;
        this.pictures = pictures;
    }

    @GetMapping("/state")
    ResponseEntity<?> state(@RequestHeader(name = ForPreview.SECRET, defaultValue = "") String secret) {
        return open.open(secret)
                .<ResponseEntity<?>>map(opened -> {
                    open.noteUse(opened.preview());
                    return ResponseEntity.ok()
                            .cacheControl(CacheControl.noStore())
                            .body(State.of(opened));
                })
                .orElseGet(PreviewController::ended);
    }

    @GetMapping("/media/{contentHash:[0-9a-f]{32}}/{name}")
    ResponseEntity<?> picture(
            @PathVariable String contentHash,
            @PathVariable String name,
            @RequestHeader(name = ForPreview.SECRET, defaultValue = "") String secret) {
        return open.open(secret)
                .<ResponseEntity<?>>map(opened -> pictures.find(opened, contentHash, name)
                        .<ResponseEntity<?>>map(picture -> ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .header("Content-Type", picture.contentType())
                                .body(picture.bytes()))
                        .orElseGet(() -> Problem.notFound().asResponse()))
                .orElseGet(PreviewController::ended);
    }

    /** The same for a preview that never was and for one that is over. */
    private static ResponseEntity<?> ended() {
        return new Problem(
                        ProblemCode.PREVIEW_ENDED,
                        "This secret opens no preview, or does not do so any more.",
                        "Ask whoever sent the link for a new one.")
                .asResponse();
    }

    /**
     * What a preview is of.
     *
     * @param moment null for now
     * @param until when a shared link ends; null for an editor's own preview
     * @param draft whether it shows a draft, and not what is live
     * @param open whether the audience would see the document at the moment
     */
    record State(
            Audience audience,
            @Nullable Instant moment,
            @Nullable Instant until,
            String slug,
            boolean draft,
            boolean open) {

        static State of(OpenPreview.Opened opened) {
            Preview preview = opened.preview();
            return new State(
                    preview.view().audience(),
                    preview.view().moment(),
                    preview.isShared() ? preview.expiresAt() : null,
                    opened.shown().slug(),
                    opened.shown().draft(),
                    opened.shown().open());
        }
    }
}
