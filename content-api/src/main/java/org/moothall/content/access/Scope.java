package org.moothall.content.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;

/** What an API token may be used for; never more than its owner's role allows. */
public enum Scope {
    READ(Role.READER),
    WRITE(Role.AUTHOR),
    PUBLISH(Role.EDITOR),
    ADMINISTER(Role.ADMINISTRATOR);

    private final Role least;

    Scope(Role least) {
        this.least = least;
    }

    /** The lowest role whose tokens may have this scope. */
    public Role least() {
        return least;
    }

    /** Every scope that a role allows: what a signed-in person of that role has. */
    public static Set<Scope> allowedTo(Role role) {
        return Arrays.stream(values())
                .filter(scope -> role.includes(scope.least))
                .collect(toUnmodifiableSet());
    }
}
