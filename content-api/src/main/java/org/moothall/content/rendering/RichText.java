package org.moothall.content.rendering;

/**
 * A text in every form that a reader may need.
 *
 * @param html sanitised
 * @param readingMinutes at 230 words a minute, at least 1 when there is any text
 */
public record RichText(String markdown, String html, String text, int readingMinutes) {}
