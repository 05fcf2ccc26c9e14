package org.moothall.website.preview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.moothall.website.delivery.AskPreview;
import org.moothall.website.delivery.PreviewEnded;
import org.moothall.website.page.PreviewIsReadOnly;
import org.moothall.website.site.Preview;
import org.moothall.website.site.Reader;
import org.moothall.website.site.Reader.Audience;
import org.moothall.website.site.Site;
import org.moothall.website.site.Sites;
import org.moothall.website.site.Visit;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds out with every visit what a preview shows, and so which site it is of. Once it is over, nothing of it is left. */
@Configuration(proxyBeanMethods = false)
class PreviewVisits implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final AskPreview ask;
    private final Sites sites;

    PreviewVisits(AskPreview ask, Sites sites) {
        this.ask = ask;
        this.sites = sites;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Visit visit = Visit.find(request);
        if (visit == null || visit.reader().preview() == null) {
            return true;
        }
        try {
            Preview preview = ask.look(visit.reader().preview());
            new Visit(siteFor(preview).within(preview), Reader.of(preview), visit.path(), visit.query())
                    .attachTo(request);
        } catch (PreviewEnded ended) {
            new Visit(sites.democracy(), Reader.PUBLIC, visit.path(), null).attachTo(request);
            throw ended;
        }
        if (!READING.contains(request.getMethod())) {
            throw new PreviewIsReadOnly();
        }
        return true;
    }

    private Site siteFor(Preview preview) {
        return Reader.of(preview).audience() == Audience.PUBLIC ? sites.democracy() : sites.intranet();
    }
}
