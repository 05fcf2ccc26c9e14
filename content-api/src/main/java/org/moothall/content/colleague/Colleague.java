package org.moothall.content.colleague;

import java.util.UUID;

/** Somebody with an account. */
public record Colleague(UUID id, String username, String displayName) {}
