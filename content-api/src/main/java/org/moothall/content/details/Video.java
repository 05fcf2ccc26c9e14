package org.moothall.content.details;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A video that is played elsewhere.
 *
 * @param transcript Markdown
 * @param series the run of videos that it belongs to
 */
public record Video(
        String url,
        @Nullable Integer durationSeconds,
        @Nullable String transcript,
        List<Caption> captions,
        @Nullable String series)
        implements Details {

    public Video {
        captions = List.copyOf(captions);
    }

    @Override
    public ContentType type() {
        return ContentType.VIDEO;
    }

    @Override
    public Map<String, String> markdown() {
        return transcript == null || transcript.isBlank() ? Map.of() : Map.of("transcript", transcript);
    }

    @Override
    public SearchTerms searchTerms() {
        return series == null ? SearchTerms.NONE : new SearchTerms(List.of(), List.of(series), List.of());
    }
}
