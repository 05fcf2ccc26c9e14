package org.moothall.content.access.record;

import org.jspecify.annotations.Nullable;

/**
 * What an event is about.
 *
 * @param username whose account
 * @param address the client's IP address, of sign-ins
 * @param detail what was done, in words; never a secret
 */
public record Subject(String username, @Nullable String address, String detail) {

    /** About an account. */
    public static Subject account(String username, String detail) {
        return new Subject(username, null, detail);
    }

    /** About an attempt to sign in. */
    public static Subject attempt(String username, String address, String detail) {
        return new Subject(username, address, detail);
    }
}
