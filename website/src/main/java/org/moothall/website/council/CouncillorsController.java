package org.moothall.website.council;

import org.moothall.website.content.Connection;
import org.moothall.website.listing.Asked;
import org.moothall.website.listing.WholeList;
import org.moothall.website.page.Head;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody with a pen portrait. */
@Controller
class CouncillorsController {

    private static final String PATH = "/councillors";

    private final WholeList whole;

    CouncillorsController(WholeList whole) {
        this.whole = whole;
    }

    @GetMapping(PATH)
    PageView councillors(Visit visit, @RequestParam MultiValueMap<String, String> sent) {
        Asked asked =
                Asked.of(PATH, sent, WallChart.VIEW, WallChart.WARD, WallChart.ROLE, WallChart.PARTY, WallChart.NAME);
        WholeList.Everything<Answer, Person> all = whole.of(visit, "people", Answer.class, Answer::contents);
        Head head = Head.of(
                        "Councillors",
                        "Who speaks for you: meet your councillors, and the officers who work with them.",
                        PATH)
                .in(PATH);
        return PageView.of("council/councillors", head)
                .with("chart", WallChart.of(all.things(), asked))
                .with("asChart", asked.with(WallChart.VIEW, null).address())
                .with("asList", asked.with(WallChart.VIEW, "list").address())
                .mayBeOld(all.mayBeOld());
    }

    record Answer(Connection<Person> contents) {}
}
