package org.moothall.content.searches;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;

/**
 * Who searches, as far as it must be known to count each once; nothing of it is kept.
 *
 * @param account of somebody who is signed in
 * @param address where the request came from
 * @param program the browser or robot, as it calls itself
 */
record Searcher(Audience audience, @Nullable UUID account, String address, String program) {

    private static final Pattern ROBOT = Pattern.compile(
            "bot|crawl|spider|slurp|headless|lighthouse|monitor|scan|preview|\\+http|facebookexternalhit");

    /** Whether it is no browser that a person reads with, as far as it says so. */
    boolean isRobot() {
        String name = program.toLowerCase(Locale.ROOT);
        return !name.startsWith("mozilla/") || ROBOT.matcher(name).find();
    }

    /** Tells searchers apart: people who are signed in by their account, as many may share an address. */
    String key() {
        return account == null ? address + "\n" + program : account.toString();
    }
}
