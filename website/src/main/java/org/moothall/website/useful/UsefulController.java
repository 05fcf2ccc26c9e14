package org.moothall.website.useful;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.website.page.Head;
import org.moothall.website.page.NotHere;
import org.moothall.website.page.PageView;
import org.moothall.website.page.SeeOther;
import org.moothall.website.site.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Takes the answer to whether a page was useful. */
@Controller
class UsefulController {

    private static final String THANKS = "/useful/thanks";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 120;

    private final SendAnswer send;

    UsefulController(SendAnswer send) {
        this.send = send;
    }

    @PostMapping("/useful")
    View take(
            Visit visit,
            @RequestParam UUID document,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String useful,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request) {
        String slug = slug(page);
        UsefulForm form = new UsefulForm(document.toString(), slug, words);
        if (!useful.equals("yes") && !useful.equals("no")) {
            return again(form, "Choose whether this page was useful", HttpStatus.BAD_REQUEST);
        }
        if (words.codePointCount(0, words.length()) > UsefulForm.LONGEST) {
            return again(form, "Use " + UsefulForm.LONGEST + " characters or fewer", HttpStatus.BAD_REQUEST);
        }
        var answer = new SendAnswer.Answer(document, useful.equals("yes"), words);
        return switch (send.send(answer, visitor(request), cookies(visit, request))) {
            case KEPT -> new SeeOther(visit.site().to(THANKS + "?page=" + slug));
            case REFUSED -> throw new NotHere();
            case TOO_MANY ->
                again(
                        form,
                        "Many answers have come from where you are. Try again in ten minutes",
                        HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @GetMapping(THANKS)
    PageView thanks(@RequestParam(name = "page", defaultValue = "") String page) {
        return PageView.of("useful/thanks", Head.nowhere("Thank you")).with("slug", slug(page));
    }

    private static PageView again(UsefulForm form, String problem, HttpStatus status) {
        return PageView.of("useful/again", Head.nowhere("Error: Was this page useful?"))
                .with("form", form)
                .with("problem", problem)
                .as(status);
    }

    /** The cookies of the public are none of our business. */
    private static @Nullable String cookies(Visit visit, HttpServletRequest request) {
        return visit.site().signedIn() ? request.getHeader("Cookie") : null;
    }

    private static String visitor(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getRemoteAddr(), "");
    }

    /** Empty unless it is one, so that what is sent leads nowhere else. */
    private static String slug(String given) {
        return given.length() <= LONGEST_SLUG && SLUG.matcher(given).matches() ? given : "";
    }
}
