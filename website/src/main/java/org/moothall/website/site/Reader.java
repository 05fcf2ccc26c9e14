package org.moothall.website.site;

import org.jspecify.annotations.Nullable;

/**
 * Whom a page is for.
 *
 * @param audience as the delivery API names it
 * @param name what the account is called; null without one
 * @param cookie what is handed on to the delivery API with every question; null for the public
 */
public record Reader(
        Audience audience, @Nullable String name, @Nullable String cookie) {

    /** Everybody. */
    public static final Reader PUBLIC = new Reader(Audience.PUBLIC, null, null);

    /** Whether somebody is signed in. */
    public boolean isKnown() {
        return name != null;
    }

    @Override
    public String toString() {
        return "Reader[" + audience + "]";
    }

    /** The audiences of the delivery API. */
    public enum Audience {
        PUBLIC("You see what everybody can see."),
        STAFF(
                "You see what is open to staff. Some of it is not public, or not public yet: check before you pass it on."),
        COUNCILLOR(
                "You see what is open to councillors. Some of it is not public, or not public yet: check before you pass it"
                        + " on.");

        private final String sees;

        Audience(String sees) {
            this.sees = sees;
        }

        /** In words, what its readers have before them. */
        public String sees() {
            return sees;
        }
    }
}
