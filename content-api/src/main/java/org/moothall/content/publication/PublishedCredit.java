package org.moothall.content.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a document is by.
 *
 * @param portrait the document that is the person's pen portrait; null for a plain name
 */
public record PublishedCredit(String name, @Nullable UUID portrait) {}
