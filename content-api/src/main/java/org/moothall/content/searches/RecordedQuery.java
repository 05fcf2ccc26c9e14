package org.moothall.content.searches;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a query over a period.
 *
 * @param query in its normal form
 * @param times how often it was searched for
 * @param empty how often nothing was found
 * @param meanResults how many results it had on average
 * @param followed how often something of the results was opened
 * @param opened what was opened, the most often opened first
 */
public record RecordedQuery(
        String query, long times, long empty, double meanResults, long followed, List<Opened> opened) {

    public RecordedQuery {
        opened = List.copyOf(opened);
    }

    /** The mean rank of what was opened; null when nothing was. */
    public @Nullable Double meanRank() {
        long all = opened.stream().mapToLong(Opened::times).sum();
        return all == 0
                ? null
                : opened.stream()
                                .mapToDouble(each -> each.meanRank() * each.times())
                                .sum()
                        / all;
    }

    /** A document that was opened so often, at that rank on average. */
    public record Opened(UUID document, long times, double meanRank) {}
}
