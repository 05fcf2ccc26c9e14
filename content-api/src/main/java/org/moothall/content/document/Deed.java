package org.moothall.content.document;

import java.time.Instant;

/** Who does something, and when. */
public record Deed(String by, Instant at) {}
