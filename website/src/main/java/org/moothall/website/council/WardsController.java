package org.moothall.website.council;

import java.util.List;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.page.Head;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every ward with those who speak for it. */
@Controller
class WardsController {

    private static final String PATH = "/wards";

    private final Delivery delivery;

    WardsController(Delivery delivery) {
        this.delivery = delivery;
    }

    @GetMapping(PATH)
    PageView wards(Visit visit) {
        Answered<Answer> answer = delivery.ask(new Question<>("wards", Answer.class), visit.reader());
        Head head = Head.of("Wards", "Every ward, and the councillors who speak for it.", PATH)
                .in(PATH);
        return PageView.of("council/wards", head)
                .with("wards", answer.data().wards())
                .mayBeOld(answer.mayBeOld());
    }

    record Answer(List<WardEntry> wards) {}
}
