package org.moothall.content.revision;

/**
 * What was saved, and the edition that it belongs to as that stands now.
 *
 * @param content JSON
 * @param state the name of the edition's state
 */
public record RevisedEdition(int number, String state, String content) {}
