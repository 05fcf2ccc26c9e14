package org.moothall.search.curation;

import java.util.UUID;

/**
 * A word, or some that follow one another, by which nothing is found: search goes by the others of the query.
 *
 * @param words in their normal form
 */
public record IgnoredWords(UUID id, String words, Kept kept) {}
