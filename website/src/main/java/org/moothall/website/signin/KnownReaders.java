package org.moothall.website.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    static final String SIGN_IN = "/sign-in";

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
        Reader reader = reader(request.getHeader("Cookie"));
        if (reader.isKnown()) {
            visit.by(reader).attachTo(request);
            return true;
        }
        String wanted = visit.query() == null ? visit.path() : visit.path() + "?" + visit.query();
        response.setHeader("Cache-Control", "private, no-store");
        response.sendRedirect(visit.site().to(SIGN_IN + "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)));
        return false;
    }

    private static boolean isOpen(String path) {
        return path.equals(SIGN_IN) || path.startsWith(Assets.PATH);
    }

    private Reader reader(@Nullable String cookie) {
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
