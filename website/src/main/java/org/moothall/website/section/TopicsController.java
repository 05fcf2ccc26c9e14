package org.moothall.website.section;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.listing.Asked;
import org.moothall.website.listing.ListOfContents;
import org.moothall.website.page.Head;
import org.moothall.website.page.Head.Crumb;
import org.moothall.website.page.NotHere;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The topics from A to Z, and what there is about each. */
@Controller
class TopicsController {

    private static final String PATH = "/topics";

    private final Delivery delivery;
    private final ListOfContents list;

    TopicsController(Delivery delivery, ListOfContents list) {
        this.delivery = delivery;
        this.list = list;
    }

    @GetMapping(PATH)
    PageView topics(Visit visit) {
        Answered<All> answer = delivery.ask(new Question<>("topics", All.class), visit.reader());
        return PageView.of("section/topics", Head.of("Topics", "Everything we write about, from A to Z.", PATH))
                .with("topics", answer.data().topics())
                .mayBeOld(answer.mayBeOld());
    }

    @GetMapping(PATH + "/{slug}")
    PageView topic(Visit visit, @PathVariable String slug, @RequestParam MultiValueMap<String, String> sent) {
        Topic topic = delivery.ask(new Question<>("topic", One.class, Map.of("slug", slug)), visit.reader())
                .data()
                .topic();
        if (topic == null) {
            throw new NotHere();
        }
        Asked asked = Asked.of(PATH + "/" + slug, sent, "after", "before");
        ListOfContents.Shown shown = list.newest(visit, asked, Map.of("topics", List.of(slug)));
        Head head = Head.of(topic.label(), "Everything about " + topic.label() + ".", asked.path())
                .below(new Crumb("Topics", PATH));
        return PageView.of("section/gathered", asked.isWithin() ? head.unlisted() : head)
                .with("heading", topic.label())
                .with("walk", shown.walk())
                .mayBeOld(shown.mayBeOld());
    }

    record All(List<Topic> topics) {}

    record One(@Nullable Topic topic) {}
}
