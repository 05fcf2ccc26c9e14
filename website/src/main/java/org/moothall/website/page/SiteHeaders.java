package org.moothall.website.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers by which browsers keep a page from harm. A page runs no script but the site's own, none of it inline, asks
 * nobody else for anything, and is shown in no frame. Players of videos come into a frame after the reader's click.
 */
public final class SiteHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; "
                    + "frame-src https://www.youtube-nocookie.com https://player.vimeo.com; "
                    + "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    private SiteHeaders() {}

    /** Sets them; Strict-Transport-Security on what came over HTTPS. */
    public static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
