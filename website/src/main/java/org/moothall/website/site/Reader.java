package org.moothall.website.site;

import org.jspecify.annotations.Nullable;

/**
 * Whom a page is for.
 *
 * @param audience as the delivery API names it
 * @param name what the account is called; null without one
 * @param cookie what is handed on to the delivery API with every question; null for the public
 * @param preview what somebody looks at before it is published; null for readers
 */
public record Reader(
        Audience audience,
        @Nullable String name,
        @Nullable String cookie,
        @Nullable Preview preview) {

    /** Everybody. */
    public static final Reader PUBLIC = new Reader(Audience.PUBLIC, null, null);

    /** One who sees what is published. */
    public Reader(Audience audience, @Nullable String name, @Nullable String cookie) {
        this(audience, name, cookie, null);
    }

    /** Whoever looks at a preview: nobody by name, and of the audience that it is for. */
    public static Reader of(Preview preview) {
        return new Reader(
                preview.shown() == null ? Audience.PUBLIC : preview.shown().audience(), null, null, preview);
    }

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
        PUBLIC("the public", "You see what everybody can see."),
        STAFF(
                "staff",
                "You see what is open to staff. Some of it is not public, or not public yet: check before you pass it on."),
        COUNCILLOR(
                "councillors",
                "You see what is open to councillors. Some of it is not public, or not public yet: check before you pass it"
                        + " on.");

        private final String words;
        private final String sees;

        Audience(String words, String sees) {
            this.words = words;
            this.sees = sees;
        }

        /** In words, such as “the public”. */
        public String words() {
            return words;
        }

        /** In words, what its readers have before them. */
        public String sees() {
            return sees;
        }
    }
}
