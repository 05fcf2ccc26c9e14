package org.moothall.website.preview;

import org.moothall.website.delivery.AskPreview;
import org.moothall.website.page.NotHere;
import org.moothall.website.page.PreviewLinks;
import org.moothall.website.site.Preview;
import org.moothall.website.site.Visit;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures of previews. */
@Controller
class PicturesController {

    private final AskPreview ask;

    PicturesController(AskPreview ask) {
        this.ask = ask;
    }

    @GetMapping(PreviewLinks.PICTURES + "{contentHash:[0-9a-f]{32}}/{name:[0-9a-z.]{1,20}}")
    ResponseEntity<Resource> picture(Visit visit, @PathVariable String contentHash, @PathVariable String name) {
        Preview preview = visit.reader().preview();
        if (preview == null) {
            throw new NotHere();
        }
        return ask.picture(preview, contentHash + "/" + name)
                .map(picture -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .header(HttpHeaders.CONTENT_TYPE, picture.contentType())
                        .body(picture.bytes()))
                .orElseThrow(NotHere::new);
    }
}
