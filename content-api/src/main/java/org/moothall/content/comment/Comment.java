package org.moothall.content.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said.
 *
 * @param author a username
 * @param givenName of a fact-check: the name that the visitor gave, which nobody has checked
 */
public record Comment(
        UUID id,
        UUID thread,
        String text,
        Instant at,
        String author,
        @Nullable String givenName) {}
