package org.moothall.website.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Document;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.page.Finished;
import org.moothall.website.page.NotHere;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** An event as a file for the reader's own calendar, beside its page. */
@Controller
class CalendarController {

    private final Delivery delivery;

    CalendarController(Delivery delivery) {
        this.delivery = delivery;
    }

    @GetMapping("/{slug:[a-z0-9]+(?:-[a-z0-9]+)*}.ics")
    View calendar(Visit visit, @PathVariable String slug) {
        Answered<Answer> answer =
                delivery.ask(new Question<>("document", Answer.class, Map.of("slug", slug)), visit.reader());
        Document document = answer.data().content();
        if (document == null) {
            throw new NotHere();
        }
        String file = CalendarFile.of(CalendarEntry.of(visit.site(), document).orElseThrow(NotHere::new));
        Finished finished =
                new Finished(file.getBytes(StandardCharsets.UTF_8), CalendarFile.MEDIA_TYPE, 200, !answer.mayBeOld());
        return (model, request, response) -> {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + slug + ".ics\"");
            finished.send(visit, request, response);
        };
    }

    record Answer(@Nullable Document content) {}
}
