package org.moothall.content.document;

import java.util.UUID;

/** The document that is to change, in the version that the caller has seen. */
public record Target(UUID id, int version) {}
