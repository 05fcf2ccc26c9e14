package org.moothall.website.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moothall.website.site.Preview;

/**
 * The headers by which browsers keep a page from harm. A page runs no script but the site's own, none of it inline, asks
 * nobody else for anything, and is shown in no frame; a preview, whose address is a secret besides, in those of this
 * host. Players of videos come into a frame after the reader's click.
 */
public final class SiteHeaders {

    private static final String EXCEPT_FRAMES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; "
                    + "frame-src https://www.youtube-nocookie.com https://player.vimeo.com; "
                    + "form-action 'self'; base-uri 'none'; object-src 'none'; ";
    private static final String POLICY = EXCEPT_FRAMES + "frame-ancestors 'none'";
    private static final String PREVIEW_POLICY = EXCEPT_FRAMES + "frame-ancestors 'self'";
    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    private SiteHeaders() {}

    /** Sets them; Strict-Transport-Security on what came over HTTPS. */
    public static void set(HttpServletRequest request, HttpServletResponse response) {
        boolean preview = Preview.in(request.getRequestURI()).isPresent();
        response.setHeader("Content-Security-Policy", preview ? PREVIEW_POLICY : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", preview ? "SAMEORIGIN" : "DENY");
        response.setHeader("Referrer-Policy", preview ? "no-referrer" : "strict-origin-when-cross-origin");
        if (preview) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        }
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
