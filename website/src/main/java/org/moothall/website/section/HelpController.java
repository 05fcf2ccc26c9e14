package org.moothall.website.section;

import java.util.List;
import org.moothall.website.content.Connection;
import org.moothall.website.listing.WholeList;
import org.moothall.website.page.Head;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Help by task. */
@Controller
class HelpController {

    private static final String PATH = "/help";

    private final WholeList whole;

    HelpController(WholeList whole) {
        this.whole = whole;
    }

    @GetMapping(PATH)
    PageView help(Visit visit) {
        WholeList.Everything<Answer, HelpByTask.Article> all = whole.of(visit, "help", Answer.class, Answer::contents);
        Head head = Head.of("Help and advice", "How to do things with councillors, task by task.", PATH)
                .in(PATH)
                .followedBy(new Head.FeedLink("New help", "/feeds/tier/help"));
        return PageView.of("section/help", head)
                .with("help", HelpByTask.of(all.things(), all.first().topics()))
                .mayBeOld(all.mayBeOld());
    }

    record Answer(Connection<HelpByTask.Article> contents, List<Topic> topics) {}
}
