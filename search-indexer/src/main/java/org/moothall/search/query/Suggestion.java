package org.moothall.search.query;

import java.util.UUID;

/**
 * A completion for a search box.
 *
 * @param text the title of the document that it leads to
 */
public record Suggestion(String text, UUID documentId) {}
