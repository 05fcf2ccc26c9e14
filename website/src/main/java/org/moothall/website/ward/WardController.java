package org.moothall.website.ward;

import org.moothall.website.page.NotHere;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of each ward. */
@Controller
class WardController {

    private final WardPages pages;

    WardController(WardPages pages) {
        this.pages = pages;
    }

    @GetMapping("/wards/{slug:[a-z0-9]+(?:-[a-z0-9]+)*}")
    PageView ward(Visit visit, @PathVariable String slug) {
        return pages.page(visit, slug).orElseThrow(NotHere::new);
    }
}
