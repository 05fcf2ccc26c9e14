package org.moothall.website.front;

import java.util.Map;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.page.Head;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page of each site. */
@Controller
class FrontController {

    private final Delivery delivery;

    FrontController(Delivery delivery) {
        this.delivery = delivery;
    }

    @GetMapping("/")
    PageView front(Visit visit) {
        Answered<Answer> answer = delivery.ask(
                new Question<>(
                        "front",
                        Answer.class,
                        Map.of("site", visit.site().name().name())),
                visit.reader());
        Head head = Head.of(visit.site().title(), visit.site().strapline(), "/");
        return PageView.of("front/front", head)
                .with("front", answer.data().home())
                .mayBeOld(answer.mayBeOld());
    }

    record Answer(FrontPage home) {}
}
