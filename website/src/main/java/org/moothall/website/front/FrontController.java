package org.moothall.website.front;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Connection;
import org.moothall.website.content.Teaser;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.page.Head;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Reader;
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
                        Map.of(
                                "site", visit.site().name().name(),
                                "early", visit.site().signedIn())),
                visit.reader());
        Head head = Head.of(visit.site().title(), visit.site().strapline(), "/")
                .followedBy(new Head.FeedLink("Everything new", "/feeds/all"));
        return PageView.of("front/front", head)
                .with("front", answer.data().home())
                .with("early", answer.data().early())
                .mayBeOld(answer.mayBeOld());
    }

    /**
     * What is asked for.
     *
     * @param newest the newest of everything; null where all of it is for everybody
     * @param opened the same, with whom it is open to
     */
    record Answer(
            FrontPage home,
            @Nullable Connection<Teaser> newest,
            @Nullable Connection<Opened> opened) {

        private static final int MOST = 3;

        /** The newest that the public cannot read, or not yet. */
        List<Teaser> early() {
            if (newest == null || opened == null) {
                return List.of();
            }
            Set<String> early = opened.nodes().stream()
                    .filter(each -> !each.audiences().contains(Reader.Audience.PUBLIC))
                    .map(Opened::slug)
                    .collect(Collectors.toSet());
            return newest.nodes().stream()
                    .filter(each -> early.contains(each.slug()))
                    .limit(MOST)
                    .toList();
        }
    }

    record Opened(String slug, List<Reader.Audience> audiences) {}
}
