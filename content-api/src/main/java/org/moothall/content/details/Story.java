package org.moothall.content.details;

import org.jspecify.annotations.Nullable;

/**
 * A story.
 *
 * @param burst the number of the burst that it tells of; null for none
 */
public record Story(@Nullable Integer burst) implements Details {

    @Override
    public ContentType type() {
        return ContentType.STORY;
    }
}
