package org.moothall.content.audit;

import org.jspecify.annotations.Nullable;

/**
 * One field that changed.
 *
 * @param path where it stands, such as {@code content/credits/0/name}
 * @param before null when there was nothing
 * @param after null when there is nothing now
 * @param shortened whether the values were too long and only the part that changed is kept
 */
public record Change(
        String path, @Nullable String before, @Nullable String after, boolean shortened) {}
