package org.moothall.website.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.moothall.website.delivery.WatchVersion;
import org.moothall.website.site.SiteName;
import org.moothall.website.site.Visit;
import org.moothall.website.site.WebsiteSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps finished pages that are for everybody, each under the version of what readers can see, and answers with them
 * before anything else has to look at the request. While the delivery API fails, no page is answered from here, so that
 * each can say that it may be out of date.
 */
@Component
@Order(KeepPages.ORDER)
@ConditionalOnBooleanProperty(name = "moothall.website.enabled", matchIfMissing = true)
public final class KeepPages extends OncePerRequestFilter {

    /** Where it stands among the filters. */
    public static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 30;

    private static final String ATTRIBUTE = KeepPages.class.getName();
    private static final int LONGEST_QUERY = 200;

    private final WatchVersion watch;
    private final boolean enabled;
    private final Duration freshFor;
    private final Cache<Key, Kept> pages;

    KeepPages(WatchVersion watch, WebsiteSettings settings) {
        this.watch = watch;
        this.enabled = settings.pages().enabled();
        this.freshFor = settings.delivery().freshFor();
        this.pages = Caffeine.newBuilder()
                .maximumWeight(settings.pages().memory().toBytes())
                .weigher((Key key, Kept page) -> page.finished().size())
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        Visit visit = Visit.find(request);
        return !enabled
                || visit == null
                || visit.site().signedIn()
                || visit.reader().preview() != null
                || !("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))
                || (visit.query() != null && visit.query().length() > LONGEST_QUERY);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Visit visit = Visit.of(request);
        WatchVersion.State state = watch.state();
        Key key = new Key(visit.site().name(), visit.path(), visit.query());
        Kept kept = state.reachable() ? pages.getIfPresent(key) : null;
        if (kept != null && kept.isRight(state.version())) {
            kept.finished().send(visit, request, response);
            return;
        }
        request.setAttribute(ATTRIBUTE, new Slot(key, state.version(), this));
        chain.doFilter(request, response);
    }

    /** Keeps a page that was finished for a request, if it may be kept. */
    static void offer(Finished finished, Visit visit, HttpServletRequest request) {
        if (finished.isForAll(visit) && request.getAttribute(ATTRIBUTE) instanceof Slot slot) {
            slot.fill(finished);
        }
    }

    private record Key(SiteName site, String path, @Nullable String query) {}

    private record Kept(Finished finished, String version, long until) {

        boolean isRight(String current) {
            return version.equals(current) && System.nanoTime() - until < 0;
        }
    }

    /** Where the page of a request belongs: under the version that was known before it was made. */
    private record Slot(Key key, String version, KeepPages keeper) {

        void fill(Finished finished) {
            long until = System.nanoTime() + keeper.freshFor.toNanos();
            keeper.pages.put(key, new Kept(finished, version, until));
        }
    }
}
