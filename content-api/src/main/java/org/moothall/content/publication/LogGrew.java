package org.moothall.content.publication;

/**
 * The publication log has a new entry, once the transaction that wrote it commits.
 *
 * @param number the entry's
 */
public record LogGrew(long number) {}
