package org.moothall.search.verify;

/**
 * One document of the index that is not as the log says.
 *
 * @param document its id in the index
 * @param indexed the number that the index holds; 0 for none
 * @param expected the number that it should hold; 0 for none
 * @param detail what differs, in words
 */
public record Finding(String document, Fault fault, long indexed, long expected, String detail) {}
