package org.moothall.website.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.website.page.Head;
import org.moothall.website.page.NotHere;
import org.moothall.website.page.PageView;
import org.moothall.website.page.SeeOther;
import org.moothall.website.signin.SessionDesk.Outcome;
import org.moothall.website.site.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Signing in and out of a site that is for those who are signed in. Others have neither. */
@Controller
class SignInController {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";

    private static final int LONGEST = 200;

    private final SessionDesk desk;
    private final KnownReaders readers;

    SignInController(SessionDesk desk, KnownReaders readers) {
        this.desk = desk;
        this.readers = readers;
    }

    @GetMapping(SIGN_IN)
    View form(
            Visit visit,
            @RequestParam(name = "next", defaultValue = "/") String wanted,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            HttpServletRequest request) {
        requireSignInAt(visit);
        Next next = Next.of(wanted);
        return readers.whoHas(request.getHeader("Cookie")).isKnown()
                ? new SeeOther(visit.site().to(next.address()))
                : page(SignInForm.empty(next, signedOut != null), HttpStatus.OK);
    }

    @PostMapping(SIGN_IN)
    View signIn(
            Visit visit,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = "next", defaultValue = "/") String wanted,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireSignInAt(visit);
        Next next = Next.of(wanted);
        if (username.isBlank() || password.isEmpty()) {
            return page(SignInForm.incomplete(username, password, next), HttpStatus.BAD_REQUEST);
        }
        if (username.length() > LONGEST || password.length() > LONGEST) {
            return refused(username, next, HttpStatus.BAD_REQUEST);
        }
        return switch (desk.signIn(username, password, visitor(request))) {
            case Outcome.SignedIn(List<String> cookies) -> {
                cookies.forEach(cookie -> response.addHeader("Set-Cookie", cookie));
                yield new SeeOther(visit.site().to(next.address()));
            }
            case Outcome.Failed() -> refused(username, next, HttpStatus.UNAUTHORIZED);
            case Outcome.Throttled(String seconds) -> {
                response.setHeader("Retry-After", seconds);
                yield page(
                        SignInForm.refused(
                                username,
                                next,
                                "There were too many attempts to sign in. Try again in " + seconds + " seconds"),
                        HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    @PostMapping(SIGN_OUT)
    View signOut(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        requireSignInAt(visit);
        String cookies = request.getHeader("Cookie");
        if (cookies != null) {
            desk.signOut(cookies, visitor(request)).forEach(cookie -> response.addHeader("Set-Cookie", cookie));
        }
        return new SeeOther(visit.site().to(SIGN_IN + "?signed-out"));
    }

    private static PageView refused(String username, Next next, HttpStatus status) {
        return page(
                SignInForm.refused(
                        username.length() > LONGEST ? "" : username,
                        next,
                        "The username or the password is wrong, or the account cannot be used"),
                status);
    }

    private static PageView page(SignInForm form, HttpStatus status) {
        return PageView.of("signin/sign-in", Head.nowhere(form.isWrong() ? "Error: Sign in" : "Sign in"))
                .with("form", form)
                .as(status);
    }

    private static void requireSignInAt(Visit visit) {
        if (!visit.site().signedIn()) {
            throw new NotHere();
        }
    }

    private static String visitor(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getRemoteAddr(), "");
    }
}
