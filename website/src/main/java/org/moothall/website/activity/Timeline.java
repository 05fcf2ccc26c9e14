package org.moothall.website.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.FuzzyDate;
import org.moothall.website.content.Theme;
import org.moothall.website.content.Words;

/** Activities by the month in which they begin, in the order in which they come; what has no date comes last. */
public record Timeline(List<Month> months) {

    static Timeline of(List<Entry> entries) {
        Map<String, Month> months = new LinkedHashMap<>();
        for (Entry entry : entries) {
            months.computeIfAbsent(month(entry.when()), label -> new Month(label, new ArrayList<>()))
                    .entries()
                    .add(entry);
        }
        return new Timeline(List.copyOf(months.values()));
    }

    private static String month(FuzzyDate when) {
        LocalDate from = when.from();
        return switch (when.precision()) {
            case ONGOING -> from == null ? "Going on" : Words.month(from);
            case TO_CONFIRM -> "Still to confirm";
            default -> Words.month(Objects.requireNonNull(from));
        };
    }

    /** A month, or what stands in its place. */
    public record Month(String label, List<Entry> entries) {}

    /** An entry of the plan or the record. */
    public record Entry(
            String strand,
            String title,
            List<Theme> themes,
            FuzzyDate when,
            @Nullable Target content,
            List<Placement> placements) {}

    /** The document that an activity is about. */
    public record Target(String slug, String title) {}

    /** Where it was shown. */
    public record Placement(
            String channel, @Nullable String url, @Nullable LocalDate at) {

        /** The address, where it is one that a page may link to. */
        public @Nullable String link() {
            return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
        }
    }
}
