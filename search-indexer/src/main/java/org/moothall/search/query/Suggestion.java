package org.moothall.search.query;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A completion for a search box.
 *
 * @param text the title of the document that it leads to, or what others searched for
 * @param documentId null for what others searched for
 */
public record Suggestion(String text, @Nullable UUID documentId) {}
