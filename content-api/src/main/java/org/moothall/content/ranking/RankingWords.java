package org.moothall.content.ranking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.moothall.search.query.RankingReason;

/** Puts the reasons of a rank into plain English. */
final class RankingWords {

    private static final int MOST_REASONS = 8;

    private final Instant publishedAt;
    private final Instant now;

    RankingWords(Instant publishedAt, Instant now) {
        this.publishedAt = publishedAt;
        this.now = now;
    }

    List<RankedDocument.Reason> of(List<RankingReason> reasons) {
        double all = reasons.stream()
                .mapToDouble(RankingReason::points)
                .filter(points -> points > 0)
                .sum();
        return reasons.stream()
                .limit(MOST_REASONS)
                .map(reason -> new RankedDocument.Reason(text(reason), weight(reason.points(), all), reason.points()))
                .toList();
    }

    private String text(RankingReason reason) {
        String words = "“" + reason.words() + "”";
        return switch (reason.kind()) {
            case TITLE -> "The title has " + words + ".";
            case NAME -> "A name in it has " + words + ".";
            case KEYWORD -> "Its topics or keywords have " + words + ".";
            case SUMMARY -> "The summary has " + words + ".";
            case TEXT -> "The text has " + words + ".";
            case ANYWHERE -> words + " stands in it, or another word for it.";
            case NEARLY_SPELT -> "It has " + words + ", or a word spelt nearly so.";
            case TITLE_TOGETHER -> "The title has the words together, as they were typed: " + words + ".";
            case NAME_TOGETHER -> "A name has the words together, as they were typed: " + words + ".";
            case TEXT_TOGETHER -> "The summary or text has the words together, as they were typed: " + words + ".";
            case OFTEN -> "The text comes back to " + words + ".";
            case TITLE_LENGTH ->
                reason.points() < 0 ? "The title has other words too." : "The title has few other words.";
            case AGE -> "It was published " + ago() + ".";
            case PINNED -> "An editor has pinned it for this search.";
            case OTHER -> "Other settings of search.";
        };
    }

    private String ago() {
        long days = Math.max(0, ChronoUnit.DAYS.between(publishedAt, now));
        if (days < 2) {
            return days == 0 ? "today" : "yesterday";
        }
        if (days < 60) {
            return days + " days ago";
        }
        long months = days / 30;
        return months < 24 ? months + " months ago" : days / 365 + " years ago";
    }

    private static RankedDocument.Weight weight(double points, double all) {
        if (points < 0) {
            return RankedDocument.Weight.AGAINST;
        }
        double share = all == 0 ? 0 : points / all;
        if (share >= 0.4) {
            return RankedDocument.Weight.MOST;
        }
        if (share >= 0.2) {
            return RankedDocument.Weight.MUCH;
        }
        return share >= 0.08 ? RankedDocument.Weight.SOME : RankedDocument.Weight.LITTLE;
    }
}
