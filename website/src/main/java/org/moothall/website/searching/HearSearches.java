package org.moothall.website.searching;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.website.page.KeepPages;
import org.moothall.website.site.Visit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hears of searches and of what readers open from their results, whether the page was made or kept. The browser says from
 * which page a reader came, so this works without scripts, and no address of a result differs from the document's own.
 */
@Component
@Order(KeepPages.ORDER - 5)
@ConditionalOnBooleanProperty(name = "moothall.website.enabled", matchIfMissing = true)
final class HearSearches extends OncePerRequestFilter {

    private static final Set<Integer> SHOWN = Set.of(HttpServletResponse.SC_OK, HttpServletResponse.SC_NOT_MODIFIED);
    private static final String SESSION = "MOOTHALL_SESSION";

    private final TellSearches tell;

    HearSearches(TellSearches tell) {
        this.tell = tell;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        Visit visit = Visit.find(request);
        return visit == null
                || visit.reader().preview() != null
                || !"GET".equals(request.getMethod())
                || isAhead(request)
                || isSignedInElsewhere(visit, request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (!SHOWN.contains(response.getStatus())) {
            return;
        }
        Visit visit = Visit.of(request);
        SearchTold search = SearchTold.in(visit);
        SearchTold before = search == null
                ? SearchTold.before(visit, request.getHeader(HttpHeaders.REFERER), authority(request))
                : null;
        if (search != null) {
            tell.searched(visit, search, reading(visit, request));
        } else if (before != null) {
            tell.opened(visit, before, reading(visit, request));
        }
    }

    /** Fetched before anybody has asked to see it, or as something else than a page. */
    private static boolean isAhead(HttpServletRequest request) {
        String purpose = Objects.requireNonNullElse(
                request.getHeader("Sec-Purpose"), Objects.requireNonNullElse(request.getHeader("Purpose"), ""));
        String use = request.getHeader("Sec-Fetch-Dest");
        return purpose.contains("prefetch") || (use != null && !use.equals("document"));
    }

    /** Who is signed in and looks at the public's site is no member of the public who looks for something. */
    private static boolean isSignedInElsewhere(Visit visit, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return !visit.site().signedIn()
                && cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(SESSION));
    }

    private static TellSearches.Reading reading(Visit visit, HttpServletRequest request) {
        return new TellSearches.Reading(
                Objects.requireNonNullElse(request.getRemoteAddr(), ""),
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""),
                cookies(visit, request));
    }

    private static @Nullable String cookies(Visit visit, HttpServletRequest request) {
        return visit.site().signedIn() ? request.getHeader(HttpHeaders.COOKIE) : null;
    }

    private static String authority(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.HOST), "");
    }
}
