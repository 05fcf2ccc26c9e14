package org.moothall.website.signin;

import org.jspecify.annotations.Nullable;

/**
 * The form as it is shown: what was typed, except the password, and what is wrong with it.
 *
 * @param next where it leads, an address within the site
 * @param signedOut whether somebody has just signed out
 */
public record SignInForm(
        String username,
        String next,
        boolean signedOut,
        @Nullable String usernameError,
        @Nullable String passwordError,
        @Nullable String problem) {

    static SignInForm empty(Next next, boolean signedOut) {
        return new SignInForm("", next.address(), signedOut, null, null, null);
    }

    /** Names what is missing of what was sent. */
    static SignInForm incomplete(String username, String password, Next next) {
        return new SignInForm(
                username,
                next.address(),
                false,
                username.isBlank() ? "Enter your username" : null,
                password.isEmpty() ? "Enter your password" : null,
                null);
    }

    static SignInForm refused(String username, Next next, String problem) {
        return new SignInForm(username, next.address(), false, null, null, problem);
    }

    /** Whether something is wrong. */
    public boolean isWrong() {
        return usernameError != null || passwordError != null || problem != null;
    }

    /** Whether somebody wanted another page than the front page. */
    public boolean leadsBack() {
        return !next.equals(Next.FRONT.address());
    }
}
