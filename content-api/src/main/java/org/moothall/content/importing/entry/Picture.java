package org.moothall.content.importing.entry;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.moothall.content.importing.field.Place;

/**
 * An image that a file shows.
 *
 * @param real its file, without symbolic links
 * @param alt null when the file says nothing about it
 * @param binding whether the alternative text is the image's own, and not just this text's
 */
public record Picture(
        Path real, @Nullable String alt, @Nullable String credit, boolean binding, Place place) {}
