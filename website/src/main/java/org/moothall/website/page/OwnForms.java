package org.moothall.website.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.website.site.Visit;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses forms that another site's page sends. Browsers say where a form comes from; a form that does not is refused. */
final class OwnForms extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOwn(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOwn(@Nullable String fetchSite, @Nullable String origin, HttpServletRequest request) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        URI site = Visit.of(request).site().address();
        return (site.getScheme() + "://" + site.getAuthority()).equalsIgnoreCase(origin);
    }
}
