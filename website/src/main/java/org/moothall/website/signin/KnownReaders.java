package org.moothall.website.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.website.asset.Assets;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.Question;
import org.moothall.website.site.Reader;
import org.moothall.website.site.Reader.Audience;
import org.moothall.website.site.Visit;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets only those who are signed in into a site that is for them, and finds out with every visit who they are. */
@Configuration(proxyBeanMethods = false)
class KnownReaders implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> OPEN = Set.of(
            SignInController.SIGN_IN,
            SignInController.SIGN_OUT,
            "/accessibility-statement",
            "/privacy",
            "/cookies",
            "/robots.txt",
            "/favicon.ico",
            "/site.webmanifest");

    private final Delivery delivery;

    KnownReaders(Delivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Visit visit = Visit.find(request);
        if (visit == null || visit.reader().preview() != null || !visit.site().signedIn() || isOpen(visit.path())) {
            return true;
        }
        Reader reader = whoHas(request.getHeader("Cookie"));
        if (reader.isKnown()) {
            visit.by(reader).attachTo(request);
            return true;
        }
        response.setHeader("Cache-Control", "private, no-store");
        response.sendRedirect(visit.site().to(SignInController.SIGN_IN + wanted(visit, request)));
        return false;
    }

    /** What is not for readers alone: the way in and out, what browsers and robots ask for, and what the site says of itself. */
    private static boolean isOpen(String path) {
        return OPEN.contains(path) || path.startsWith(Assets.PATH) || path.startsWith("/.well-known/");
    }

    /** A form cannot be sent again, so nothing leads back to where one was sent. */
    private static String wanted(Visit visit, HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            return "";
        }
        String address = visit.query() == null ? visit.path() : visit.path() + "?" + visit.query();
        Next next = Next.of(address);
        return next.equals(Next.FRONT) ? "" : "?next=" + URLEncoder.encode(next.address(), StandardCharsets.UTF_8);
    }

    /** Whose session a request's cookies hold; the public without one. */
    Reader whoHas(@Nullable String cookie) {
        if (cookie == null) {
            return Reader.PUBLIC;
        }
        Viewer viewer = delivery.askNow(
                        new Question<>("viewer", Answer.class), new Reader(Audience.PUBLIC, null, cookie))
                .viewer();
        return new Reader(viewer.audience(), viewer.name(), cookie);
    }

    record Answer(Viewer viewer) {}

    record Viewer(Audience audience, @Nullable String name) {}
}
