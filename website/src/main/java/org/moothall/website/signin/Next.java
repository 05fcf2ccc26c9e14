package org.moothall.website.signin;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes once they are signed in: an address within the site. Whatever could lead anywhere else becomes the
 * front page.
 */
record Next(String address) {

    static final Next FRONT = new Next("/");

    private static final int LONGEST = 1_000;

    /** Browsers read a backslash as a slash and skip control characters, so neither may be in it. */
    static Next of(@Nullable String wanted) {
        if (wanted == null
                || wanted.length() > LONGEST
                || !wanted.startsWith("/")
                || wanted.startsWith("//")
                || wanted.indexOf('\\') >= 0
                || wanted.chars().anyMatch(c -> c <= ' ' || c >= 0x7f)) {
            return FRONT;
        }
        try {
            URI address = new URI(wanted);
            boolean within = address.getScheme() == null && address.getRawAuthority() == null;
            return within && !isOurs(address.getPath()) && !address.getPath().contains("..") ? new Next(wanted) : FRONT;
        } catch (URISyntaxException e) {
            return FRONT;
        }
    }

    private static boolean isOurs(String path) {
        return path.equals(SignInController.SIGN_IN) || path.equals(SignInController.SIGN_OUT);
    }
}
