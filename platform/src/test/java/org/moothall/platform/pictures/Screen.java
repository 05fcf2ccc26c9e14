package org.moothall.platform.pictures;

import java.util.function.Consumer;

/**
 * One screen or dialog as somebody sees it.
 *
 * @param name of its files
 * @param words what it is, for the documentation
 * @param account who looks; empty for somebody who has not signed in
 * @param path below the program's address; {@code {draft}}, {@code {story}} and {@code {live}} stand for documents
 * @param opening what is done on it before the picture is taken
 * @param place where its pictures go
 */
record Screen(String name, String words, String account, String path, Consumer<Visit> opening, Place place) {

    private static final String ADMIN = "admin@moothall.example";

    /** Whether it stands in the documentation: by day, by day and by night, or not. */
    enum Place {
        DAY,
        DAY_AND_NIGHT,
        ONLY_LOOKED_AT
    }

    static Screen of(String name, String words, String path) {
        return new Screen(name, words, ADMIN, path, visit -> {}, Place.DAY);
    }

    Screen after(Consumer<Visit> steps) {
        return new Screen(name, words, account, path, steps, place);
    }

    Screen byNight() {
        return new Screen(name, words, account, path, opening, Place.DAY_AND_NIGHT);
    }

    Screen onlyLookedAt() {
        return new Screen(name, words, account, path, opening, Place.ONLY_LOOKED_AT);
    }

    Screen seenBy(String somebody) {
        return new Screen(name, words, somebody, path, opening, place);
    }

    boolean isDocumented() {
        return place != Place.ONLY_LOOKED_AT;
    }
}
