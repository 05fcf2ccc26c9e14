package org.moothall.website.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.website.content.Connection;
import org.moothall.website.content.Theme;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.listing.Asked;
import org.moothall.website.listing.Choice;
import org.moothall.website.listing.Walk;
import org.moothall.website.page.Head;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was planned and what was done, month by month. */
@Controller
class ActivitiesController {

    private static final String PATH = "/activities";
    private static final int SIZE = 50;

    private final Delivery delivery;

    ActivitiesController(Delivery delivery) {
        this.delivery = delivery;
    }

    @GetMapping(PATH)
    PageView activities(Visit visit, @RequestParam MultiValueMap<String, String> sent) {
        Asked asked = Asked.of(PATH, sent, "strand", "theme", "after");
        Walk.Found<Answered<Answer>> found = Walk.find(
                asked,
                place -> ask(visit, place),
                answer -> answer.data().activities().edges().isEmpty());
        Asked place = found.lost() ? asked.fromTheStart() : asked;
        Answer answer = found.answer().data();
        Walk<Timeline.Entry> walk = Walk.of(answer.activities(), place).lost(found.lost());
        Head head = Head.of("Our plan and record", "What we planned and what we did, month by month.", PATH)
                .in(PATH);
        return PageView.of("activity/activities", asked.isWithin() ? head.unlisted() : head)
                .with("timeline", Timeline.of(walk.things()))
                .with("walk", walk)
                .with("strands", strands(answer.strands(), asked))
                .with("themes", Choice.oneOf(asked, "theme", Theme.class, Theme::label))
                .mayBeOld(found.answer().mayBeOld());
    }

    private Answered<Answer> ask(Visit visit, Asked asked) {
        Map<String, Object> filter = new HashMap<>();
        if (asked.one("strand") != null) {
            filter.put("strands", asked.all("strand"));
        }
        List<Theme> themes = asked.constants("theme", Theme.class);
        if (!themes.isEmpty()) {
            filter.put("themes", themes);
        }
        Map<String, Object> variables = new HashMap<>(Map.of("filter", filter, "first", SIZE));
        String after = asked.one("after");
        if (after != null) {
            variables.put("after", after);
        }
        return delivery.ask(new Question<>("activities", Answer.class, variables), visit.reader());
    }

    private static List<Choice> strands(List<String> strands, Asked asked) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("All", asked.with("strand", null).address(), asked.one("strand") == null, null));
        strands.forEach(strand -> choices.add(
                new Choice(strand, asked.with("strand", strand).address(), strand.equals(asked.one("strand")), null)));
        return choices;
    }

    record Answer(Connection<Timeline.Entry> activities, List<String> strands) {}
}
