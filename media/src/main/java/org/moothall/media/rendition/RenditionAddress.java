package org.moothall.media.rendition;

/**
 * Where a rendition is and how large it is, exactly; the rendition itself need not exist yet.
 *
 * @param width in px
 * @param height in px
 */
public record RenditionAddress(String url, int width, int height) {}
