package org.moothall.content.comment;

/**
 * A passage as it read when somebody spoke of it, with a little of the text around it, so that it can be found again
 * after the text has changed.
 */
public record Passage(String quote, String before, String after) {}
