package org.moothall.content.details;

/**
 * A track of captions.
 *
 * @param language a BCP 47 tag such as {@code en-GB}
 */
public record Caption(String language, String url) {}
