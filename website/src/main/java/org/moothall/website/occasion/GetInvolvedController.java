package org.moothall.website.occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.website.calendar.CalendarEntry;
import org.moothall.website.calendar.CalendarFile;
import org.moothall.website.content.Connection;
import org.moothall.website.content.Words;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.listing.Asked;
import org.moothall.website.listing.Walk;
import org.moothall.website.page.FileView;
import org.moothall.website.page.Head;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Site;
import org.moothall.website.site.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Events and opportunities: to come, going on, and over. */
@Controller
class GetInvolvedController {

    private static final String PATH = "/get-involved";
    private static final int MOST_TO_COME = 100;
    private static final int PAST = 12;

    private final Delivery delivery;
    private final Clock clock;

    @Autowired
    GetInvolvedController(Delivery delivery) {
        this(delivery, Clock.system(Words.LONDON));
    }

    GetInvolvedController(Delivery delivery, Clock clock) {
        this.delivery = delivery;
        this.clock = clock;
    }

    @GetMapping(PATH)
    PageView getInvolved(Visit visit, @RequestParam MultiValueMap<String, String> sent) {
        Asked asked = Asked.of(PATH, sent, "after");
        Answered<Answer> coming = coming(visit);
        Walk.Found<Answered<Answer>> past = Walk.find(
                asked,
                place -> past(visit, place),
                answer -> answer.data().occasions().edges().isEmpty());
        Asked place = past.lost() ? asked.fromTheStart() : asked;
        LocalDate today = LocalDate.now(clock);
        List<Occasion> open = coming.data().occasions().nodes();
        Head head = Head.of("Get involved", "Events to go to and opportunities to take.", PATH)
                .in(PATH);
        return PageView.of("occasion/get-involved", asked.isWithin() ? head.unlisted() : head)
                .with("programme", Programme.of(open, today))
                .with("past", Walk.of(past.answer().data().occasions(), place).lost(past.lost()))
                .mayBeOld(coming.mayBeOld() || past.answer().mayBeOld());
    }

    @GetMapping(PATH + ".ics")
    View calendar(Visit visit) {
        Site site = visit.site();
        List<CalendarEntry> entries = coming(visit).data().occasions().nodes().stream()
                .flatMap(occasion -> occasion.entry(site).stream())
                .toList();
        return FileView.text(
                CalendarFile.of(site.organisation() + ": " + site.title(), entries), CalendarFile.MEDIA_TYPE);
    }

    private Answered<Answer> coming(Visit visit) {
        return delivery.ask(
                new Question<>("occasions", Answer.class, Map.of("over", false, "first", MOST_TO_COME)),
                visit.reader());
    }

    private Answered<Answer> past(Visit visit, Asked asked) {
        Map<String, Object> variables = new HashMap<>(Map.of("over", true));
        Walk.put(variables, asked, PAST);
        return delivery.ask(new Question<>("occasions", Answer.class, variables), visit.reader());
    }

    record Answer(Connection<Occasion> occasions) {}
}
