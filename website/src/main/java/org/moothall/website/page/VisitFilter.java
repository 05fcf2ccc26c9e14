package org.moothall.website.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.moothall.website.site.Preview;
import org.moothall.website.site.Reader;
import org.moothall.website.site.Site;
import org.moothall.website.site.Sites;
import org.moothall.website.site.Visit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the site that a request is for. A site below a path is served as if it were an application of its own there, so
 * that pages need not know about prefixes. What is not a site's, such as the APIs, passes untouched.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
@ConditionalOnBooleanProperty(name = "moothall.website.enabled", matchIfMissing = true)
final class VisitFilter extends OncePerRequestFilter {

    /** Served by others, beside the sites; below a site's prefix there is nothing of the kind. */
    private static final List<String> NOT_OURS = List.of(
            "/graphql",
            "/editorial",
            "/media",
            "/actuator",
            "/error",
            "/preview/graphql",
            "/preview/state",
            "/preview/media");

    private final Sites sites;

    VisitFilter(Sites sites) {
        this.sites = sites;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRequestURI();
        Preview preview = Preview.in(address).orElse(null);
        Site site = preview == null
                ? sites.of(request.getServerName(), address)
                : sites.democracy().within(preview);
        String path = address.substring(site.prefix().length());
        if (path.isEmpty() && !site.prefix().isEmpty()) {
            SiteHeaders.set(request, response);
            response.sendRedirect(site.prefix() + "/");
            return;
        }
        if (isOthers(path)) {
            chain.doFilter(request, response);
            return;
        }
        Reader reader = preview == null ? Reader.PUBLIC : Reader.of(preview);
        new Visit(site, reader, path, request.getQueryString()).attachTo(request);
        chain.doFilter(site.prefix().isEmpty() ? request : new Below(request, site.prefix()), response);
    }

    /** Has a request be a visit that went wrong before it came here; not when its address is another's. */
    static boolean recover(HttpServletRequest request, String address, Sites sites) {
        Site site = sites.of(request.getServerName(), address);
        String path = address.substring(site.prefix().length());
        if (isOthers(path)) {
            return false;
        }
        new Visit(site, Reader.PUBLIC, path.isEmpty() ? "/" : path, null).attachTo(request);
        return true;
    }

    private static boolean isOthers(String path) {
        return NOT_OURS.stream().anyMatch(other -> Sites.isWithin(path, other));
    }

    /** A request as an application at a prefix sees it. */
    private static final class Below extends HttpServletRequestWrapper {

        private final String prefix;

        Below(HttpServletRequest request, String prefix) {
            super(request);
            this.prefix = prefix;
        }

        @Override
        public String getContextPath() {
            return prefix;
        }

        @Override
        public String getServletPath() {
            String path = super.getServletPath();
            return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        }
    }
}
