package org.moothall.website.document;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.moothall.website.calendar.CalendarEntry;
import org.moothall.website.content.Connection;
import org.moothall.website.content.Details;
import org.moothall.website.content.Document;
import org.moothall.website.content.Teaser;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.DeliveryRefused;
import org.moothall.website.delivery.Question;
import org.moothall.website.head.DocumentHead;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.moothall.website.ward.WardPages;
import org.springframework.stereotype.Component;

/** The pages of documents, with what some types show beside what is their own. */
@Component
public final class DocumentPages {

    private final Delivery delivery;
    private final WardPages wards;

    DocumentPages(Delivery delivery, WardPages wards) {
        this.delivery = delivery;
        this.wards = wards;
    }

    /** The page of a document, live or a draft. */
    public PageView page(Visit visit, Document document) {
        return switch (document.details()) {
            case Details.WardProfile profile -> wards.page(visit, profile.ward(), document);
            case Details.CampaignBurst burst ->
                own(visit, document).with("carried", Carried.of(burst.items().nodes()));
            case Details.PenPortrait ignored -> portrait(visit, document);
            case Details.Event ignored -> dated(visit, document);
            case Details.Opportunity ignored -> dated(visit, document);
            default -> own(visit, document);
        };
    }

    /** The template of a type is called as the type is: {@code live-coverage}. */
    private static PageView own(Visit visit, Document document) {
        String template =
                document.common().type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return PageView.of("document/" + template, DocumentHead.of(visit.site(), document))
                .with("document", document);
    }

    private PageView portrait(Visit visit, Document document) {
        Document.Common common = document.common();
        Answered<Credited> answer = credited(visit, common.slug());
        List<Teaser> credited = answer.data().contents().nodes().stream()
                .filter(other -> !other.slug().equals(common.slug()))
                .toList();
        Set<String> shown = credited.stream().map(Teaser::slug).collect(toSet());
        List<Teaser> related = common.related().stream()
                .filter(other -> !shown.contains(other.slug()))
                .toList();
        return own(visit, document)
                .with("credited", credited)
                .with("related", related)
                .mayBeOld(answer.mayBeOld());
    }

    /** What somebody wrote or appears in. A portrait that readers do not see yet is credited nowhere. */
    private Answered<Credited> credited(Visit visit, String person) {
        try {
            return delivery.ask(new Question<>("credited", Credited.class, Map.of("person", person)), visit.reader());
        } catch (DeliveryRefused nobodySuch) {
            return new Answered<>(new Credited(Connection.none()), false);
        }
    }

    private static PageView dated(Visit visit, Document document) {
        return own(visit, document)
                .with("calendar", CalendarEntry.of(visit.site(), document).isPresent());
    }

    record Credited(Connection<Teaser> contents) {}
}
