package org.moothall.website.archive;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.moothall.website.content.Words;
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

/** All months, and each of them. */
@Controller
class ArchiveController {

    private static final String PATH = "/archive";

    private final Delivery delivery;
    private final ListOfContents list;

    ArchiveController(Delivery delivery, ListOfContents list) {
        this.delivery = delivery;
        this.list = list;
    }

    @GetMapping(PATH)
    PageView archive(Visit visit) {
        Answered<Answer> answer = delivery.ask(new Question<>("archive", Answer.class), visit.reader());
        Map<Integer, List<ArchiveMonth>> years = answer.data().archive().stream()
                .collect(Collectors.groupingBy(
                        ArchiveMonth::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        return PageView.of("archive/archive", Head.of("Archive", "Everything we published, month by month.", PATH))
                .with("years", years)
                .mayBeOld(answer.mayBeOld());
    }

    @GetMapping(PATH + "/{year:[0-9]{4}}/{number:[0-9]{2}}")
    PageView month(
            Visit visit,
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent) {
        if (number < 1 || number > 12 || year < 1900) {
            throw new NotHere();
        }
        YearMonth month = YearMonth.of(year, number);
        Asked asked = Asked.of(path(month), sent, "after", "before");
        ListOfContents.Shown shown = list.oldest(visit, asked, within(month));
        List<ArchiveMonth> all = delivery.ask(new Question<>("archive", Answer.class), visit.reader())
                .data()
                .archive();
        String name = Words.month(month.atDay(1));
        Head head = Head.of(name, "What we published in " + name + ".", asked.path())
                .below(new Crumb("Archive", PATH));
        return PageView.of(
                        "archive/month",
                        asked.isWithin() || shown.walk().things().isEmpty() ? head.unlisted() : head)
                .with("month", name)
                .with("walk", shown.walk())
                .with(
                        "before",
                        all.stream()
                                .filter(each -> each.month().isBefore(month))
                                .findFirst()
                                .orElse(null))
                .with(
                        "after",
                        last(all.stream()
                                        .filter(each -> each.month().isAfter(month))
                                        .toList())
                                .orElse(null))
                .mayBeOld(shown.mayBeOld());
    }

    private static Optional<ArchiveMonth> last(List<ArchiveMonth> months) {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.getLast());
    }

    /** From the month's first moment to its last, as London has them. */
    private static Map<String, Object> within(YearMonth month) {
        Instant from = month.atDay(1).atStartOfDay(Words.LONDON).toInstant();
        Instant next = month.plusMonths(1).atDay(1).atStartOfDay(Words.LONDON).toInstant();
        return Map.of(
                "publishedFrom",
                from.toString(),
                "publishedTo",
                next.minus(1, ChronoUnit.MICROS).toString());
    }

    private static String path(YearMonth month) {
        return PATH + "/%d/%02d".formatted(month.getYear(), month.getMonthValue());
    }

    record Answer(List<ArchiveMonth> archive) {}
}
