package org.moothall.website.section;

import java.util.Comparator;
import java.util.List;
import org.moothall.website.content.Connection;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.page.Head;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All campaign bursts, the highest number first. */
@Controller
class BurstsController {

    private static final String PATH = "/bursts";

    private final Delivery delivery;

    BurstsController(Delivery delivery) {
        this.delivery = delivery;
    }

    @GetMapping(PATH)
    PageView bursts(Visit visit) {
        Answered<Answer> answer = delivery.ask(new Question<>("bursts", Answer.class), visit.reader());
        List<Burst> bursts = answer.data().contents().nodes().stream()
                .sorted(Comparator.comparingInt(Burst::number).reversed())
                .toList();
        Head head = Head.of("Campaigns", "Every campaign burst, with what it was about.", PATH)
                .followedBy(new Head.FeedLink("New campaigns", "/feeds/tier/hero"));
        return PageView.of("section/bursts", head).with("bursts", bursts).mayBeOld(answer.mayBeOld());
    }

    record Answer(Connection<Burst> contents) {}
}
