package org.moothall.website.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request for a page: of which site, for whom.
 *
 * @param path within the site, such as {@code /help}
 * @param query as it was sent; null without one
 */
public record Visit(
        Site site, Reader reader, String path, @Nullable String query) {

    private static final String ATTRIBUTE = Visit.class.getName();

    /** The visit that a request is. */
    public static Visit of(HttpServletRequest request) {
        return Objects.requireNonNull(find(request), "The request is for no site");
    }

    /** The visit that a request is; null when it is not for a site. */
    public static @Nullable Visit find(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Visit visit ? visit : null;
    }

    /** Has the request be this visit. */
    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The same for another reader. */
    public Visit by(Reader other) {
        return new Visit(site, other, path, query);
    }
}
