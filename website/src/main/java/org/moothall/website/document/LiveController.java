package org.moothall.website.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Connection;
import org.moothall.website.content.Details.LiveEntry;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.page.Head;
import org.moothall.website.page.NotHere;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What has happened since an entry of live coverage, for pages that grow while they are read. */
@Controller
class LiveController {

    private final Delivery delivery;

    LiveController(Delivery delivery) {
        this.delivery = delivery;
    }

    /** Newest first; all of the last hundred when the entry is not among them any more. */
    @GetMapping("/{slug:[a-z0-9]+(?:-[a-z0-9]+)*}/entries")
    PageView entries(Visit visit, @PathVariable String slug, @RequestParam(defaultValue = "") String after) {
        Answered<Answer> answer =
                delivery.ask(new Question<>("entries", Answer.class, Map.of("slug", slug)), visit.reader());
        Coverage coverage = answer.data().content();
        if (coverage == null || coverage.entries() == null) {
            throw new NotHere();
        }
        return PageView.of("document/entries", Head.nowhere("New entries"))
                .with("live", Boolean.TRUE.equals(coverage.live()))
                .with("entries", since(after, coverage.entries().nodes()))
                .mayBeOld(answer.mayBeOld());
    }

    static List<LiveEntry> since(String known, List<LiveEntry> newestFirst) {
        return newestFirst.stream()
                .takeWhile(entry -> !entry.id().equals(known))
                .toList();
    }

    record Answer(@Nullable Coverage content) {}

    /** What is not live coverage has neither. */
    record Coverage(@Nullable Boolean live, @Nullable Connection<LiveEntry> entries) {}
}
