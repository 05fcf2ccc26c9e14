package org.moothall.content.details;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Advice that people look for day to day.
 *
 * @param source the protocol clause that it comes from
 * @param reviewBy the day by which somebody should read it again
 */
public record HelpArticle(@Nullable String source, @Nullable LocalDate reviewBy) implements Details {

    @Override
    public ContentType type() {
        return ContentType.HELP_ARTICLE;
    }
}
