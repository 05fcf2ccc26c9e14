package org.moothall.website.ward;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Connection;
import org.moothall.website.content.Details.PenPortrait.Kind;
import org.moothall.website.content.Document;
import org.moothall.website.content.Person;
import org.moothall.website.content.Teaser;
import org.moothall.website.content.WardName;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.DeliveryRefused;
import org.moothall.website.delivery.Question;
import org.moothall.website.head.DocumentHead;
import org.moothall.website.page.Head;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Component;

/** The pages of wards, with a profile and without. */
@Component
public final class WardPages {

    private final Delivery delivery;

    WardPages(Delivery delivery) {
        this.delivery = delivery;
    }

    /** The page of a ward; nothing when there is no such ward. */
    public Optional<PageView> page(Visit visit, String slug) {
        Answered<Answer> answer = ask(visit, slug);
        Ward ward = answer.data().ward();
        if (ward == null) {
            return Optional.empty();
        }
        if (ward.profile() == null) {
            return Optional.of(page(visit, ward, null, answer));
        }
        Answered<ProfileAnswer> profile = delivery.ask(
                new Question<>(
                        "document",
                        ProfileAnswer.class,
                        Map.of("slug", ward.profile().slug())),
                visit.reader());
        return Optional.of(page(visit, ward, profile.data().content(), answer).mayBeOld(profile.mayBeOld()));
    }

    /** The page of a ward with this profile, whether or not it is the one that readers see now. */
    public PageView page(Visit visit, WardName name, Document profile) {
        Answered<Answer> answer = ask(visit, name.slug());
        Ward ward = answer.data().ward();
        return page(visit, ward == null ? new Ward(name.slug(), name.name(), null, List.of()) : ward, profile, answer);
    }

    /** Lists by a ward that there is not are refused. */
    private Answered<Answer> ask(Visit visit, String slug) {
        try {
            return delivery.ask(new Question<>("ward", Answer.class, Map.of("slug", slug)), visit.reader());
        } catch (DeliveryRefused noSuchWard) {
            return new Answered<>(new Answer(null, Connection.none(), Connection.none(), Connection.none()), false);
        }
    }

    private static PageView page(Visit visit, Ward ward, @Nullable Document profile, Answered<Answer> answer) {
        WardName name = new WardName(ward.slug(), ward.name());
        WardPage shown = new WardPage(
                name,
                profile,
                ward.councillors(),
                answer.data().people().nodes().stream()
                        .filter(person -> person.kind() == Kind.OFFICER)
                        .toList(),
                answer.data().news().nodes(),
                answer.data().events().nodes());
        Head head = profile == null ? DocumentHead.of(visit.site(), name) : DocumentHead.of(visit.site(), profile);
        return PageView.of("document/ward-profile", head).with("shown", shown).mayBeOld(answer.mayBeOld());
    }

    record Answer(@Nullable Ward ward, Connection<Person> people, Connection<Teaser> news, Connection<Teaser> events) {}

    record Ward(String slug, String name, @Nullable Profile profile, List<Person> councillors) {}

    record Profile(String slug) {}

    record ProfileAnswer(@Nullable Document content) {}
}
