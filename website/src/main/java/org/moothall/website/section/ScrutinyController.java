package org.moothall.website.section;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.moothall.website.content.Connection;
import org.moothall.website.content.Teaser;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.DeliveryRefused;
import org.moothall.website.delivery.Question;
import org.moothall.website.listing.Asked;
import org.moothall.website.listing.ListOfContents;
import org.moothall.website.page.Head;
import org.moothall.website.page.PageView;
import org.moothall.website.section.ScrutinySection.Explainer;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What Scrutiny is, each panel, and how to take part. */
@Controller
class ScrutinyController {

    private static final String PATH = "/scrutiny";
    private static final String TOPIC = "scrutiny";

    private final Delivery delivery;
    private final ListOfContents list;

    ScrutinyController(Delivery delivery, ListOfContents list) {
        this.delivery = delivery;
        this.list = list;
    }

    @GetMapping(PATH)
    PageView scrutiny(Visit visit) {
        Answered<Answer> answer = delivery.ask(new Question<>("scrutiny", Answer.class), visit.reader());
        List<Explainer> all = answer.data().contents().nodes();
        ScrutinySection section = new ScrutinySection(
                all.stream().filter(each -> each.panel() == null).toList(),
                all.stream()
                        .filter(each -> each.panel() != null)
                        .sorted(Comparator.comparing(Explainer::name))
                        .toList(),
                takingPart(visit));
        Head head = Head.of("Scrutiny", "Who checks what the council decides, and how you can take part.", PATH)
                .in(PATH);
        return PageView.of("section/scrutiny", head).with("section", section).mayBeOld(answer.mayBeOld());
    }

    /** Nothing where the council has no topic of that name. */
    private List<Teaser> takingPart(Visit visit) {
        Map<String, Object> filter =
                Map.of("types", List.of("HELP_ARTICLE", "OPPORTUNITY", "EVENT"), "topics", List.of(TOPIC));
        try {
            return list.newest(visit, new Asked(PATH, Map.of()), filter).walk().things();
        } catch (DeliveryRefused noSuchTopic) {
            return List.of();
        }
    }

    record Answer(Connection<Explainer> contents) {}
}
