package org.moothall.website.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Document;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Delivery.Answered;
import org.moothall.website.delivery.Question;
import org.moothall.website.page.Head;
import org.moothall.website.page.NotHere;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What is at the address of a document: its page, the way to where it moved, or why it is gone. */
@Controller
class DocumentController {

    private final Delivery delivery;
    private final DocumentPages pages;

    DocumentController(Delivery delivery, DocumentPages pages) {
        this.delivery = delivery;
        this.pages = pages;
    }

    @GetMapping("/{slug:[a-z0-9]+(?:-[a-z0-9]+)*}")
    View document(Visit visit, @PathVariable String slug, @RequestParam(required = false) @Nullable String older) {
        Map<String, Object> asked = older == null ? Map.of("slug", slug) : Map.of("slug", slug, "olderThan", older);
        Answered<Answer> answer = delivery.ask(new Question<>("document", Answer.class, asked), visit.reader());
        Address address = answer.data().address();
        if (address == null) {
            throw new NotHere();
        }
        return switch (address.state()) {
            case FOUND -> found(visit, answer);
            case MOVED -> moved(visit, "/" + address.slug());
            case WITHDRAWN -> withdrawn(visit, address);
        };
    }

    private PageView found(Visit visit, Answered<Answer> answer) {
        Document document = answer.data().content();
        if (document == null) {
            throw new NotHere();
        }
        return pages.page(visit, document).mayBeOld(answer.mayBeOld());
    }

    private static View moved(Visit visit, String path) {
        return redirect(visit.site().to(path), HttpStatus.MOVED_PERMANENTLY);
    }

    private static View withdrawn(Visit visit, Address address) {
        String redirect = address.redirect();
        if (redirect != null) {
            boolean elsewhere = redirect.startsWith("http://") || redirect.startsWith("https://");
            return redirect(elsewhere ? redirect : visit.site().to("/" + redirect), HttpStatus.FOUND);
        }
        return PageView.of("failure/gone", Head.nowhere("This page has been withdrawn"))
                .with("reason", address.reason())
                .as(HttpStatus.GONE);
    }

    private static View redirect(String address, HttpStatus status) {
        RedirectView redirect = new RedirectView(address);
        redirect.setStatusCode(status);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }

    record Answer(@Nullable Address address, @Nullable Document content) {}

    record Address(
            State state,
            @Nullable String slug,
            @Nullable String reason,
            @Nullable String redirect) {}

    enum State {
        FOUND,
        MOVED,
        WITHDRAWN
    }
}
