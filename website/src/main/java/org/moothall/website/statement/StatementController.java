package org.moothall.website.statement;

import org.moothall.website.page.Head;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that a site says of itself. */
@Controller
class StatementController {

    private final AboutSettings about;
    private final SearchesKept searches;

    StatementController(AboutSettings about, SearchesKept searches) {
        this.about = about;
        this.searches = searches;
    }

    @GetMapping("/accessibility-statement")
    PageView accessibility(Visit visit) {
        return page(
                "accessibility",
                Head.of(
                        "Accessibility statement",
                        "How accessible " + visit.site().title() + " is, and what to do when it is not.",
                        "/accessibility-statement"));
    }

    @GetMapping("/privacy")
    PageView privacy(Visit visit) {
        return page(
                        "privacy",
                        Head.of(
                                "Privacy",
                                "What " + visit.site().title() + " keeps about its readers, and for how long.",
                                "/privacy"))
                .with("searches", searches);
    }

    @GetMapping("/cookies")
    PageView cookies(Visit visit) {
        return page(
                "cookies", Head.of("Cookies", "Which cookies " + visit.site().title() + " sets.", "/cookies"));
    }

    private PageView page(String template, Head head) {
        return PageView.of("statement/" + template, head).with("about", about);
    }
}
