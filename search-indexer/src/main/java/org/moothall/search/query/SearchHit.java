package org.moothall.search.query;

import java.util.UUID;

/**
 * A document that was found.
 *
 * @param number the log number of the version that was found
 * @param score how well it matches, 0 where nothing was typed; comparable within one answer only
 * @param highlight the best matching passage as safe HTML: text is escaped, matches stand in {@code <mark>}
 * @param cursor where to go on after this hit
 */
public record SearchHit(UUID documentId, long number, double score, String highlight, String cursor) {}
