package org.moothall.media.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Principal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.moothall.media.delivery.DeliverRendition.Delivered;
import org.moothall.media.rendition.RenditionName;
import org.moothall.media.rendition.Renditions;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves renditions over HTTP. An address names its content, so what it answers never changes. */
@RestController
class MediaController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_THIS_CALLER =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate().mustRevalidate();

    private final DeliverRendition renditions;

    MediaController(DeliverRendition renditions) {
        this.renditions = renditions;
    }

    @GetMapping(Renditions.PATH + "/{contentHash:[0-9a-f]{32}}/{name}")
    ResponseEntity<Resource> rendition(
            @PathVariable String contentHash, @PathVariable String name, @Nullable Principal caller) {
        return RenditionName.parse(name)
                .flatMap(asked -> renditions
                        .deliver(contentHash, asked, caller)
                        .map(delivered -> answer(delivered, contentHash, asked)))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private static ResponseEntity<Resource> answer(Delivered delivered, String contentHash, RenditionName name) {
        return ResponseEntity.ok()
                .cacheControl(delivered.access() == Access.EVERYONE ? FOR_EVER : FOR_THIS_CALLER)
                .eTag("\"%s-%s\"".formatted(contentHash, name))
                .header(HttpHeaders.CONTENT_TYPE, name.format().contentType())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(delivered.filename(), UTF_8)
                                .build()
                                .toString())
                .body(delivered.bytes());
    }
}
