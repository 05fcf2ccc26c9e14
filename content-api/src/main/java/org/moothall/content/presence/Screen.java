package org.moothall.content.presence;

import java.util.UUID;

/** One window in which an account has a document open; the window made its own id. */
public record Screen(UUID document, UUID account, UUID id) {}
