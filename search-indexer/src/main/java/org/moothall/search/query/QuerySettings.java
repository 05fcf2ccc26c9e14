package org.moothall.search.query;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The questions, as {@code moothall.search.query} sets them.
 *
 * @param timeBudget how long Elasticsearch may take for an answer before search does without it
 * @param editorsTimeBudget the same for what editors ask: why a document ranks where it does, and trials of a change
 * @param pause how long Elasticsearch is left alone after it has failed twice in a row, before one question tries again
 */
@ConfigurationProperties("moothall.search.query")
public record QuerySettings(
        @DefaultValue("2s") Duration timeBudget,
        @DefaultValue("10s") Duration editorsTimeBudget,
        @DefaultValue("2s") Duration pause) {

    public QuerySettings {
        requireBudget("time-budget", timeBudget);
        requireBudget("editors-time-budget", editorsTimeBudget);
        if (pause.isNegative() || pause.toMinutes() > 10) {
            throw new IllegalArgumentException(
                    "moothall.search.query.pause is " + pause + ": give 0s to 10m, for example 2s.");
        }
    }

    private static void requireBudget(String setting, Duration budget) {
        if (budget.toMillis() < 10) {
            throw new IllegalArgumentException(
                    "moothall.search.query." + setting + " is " + budget + ": give at least 10ms, for example 2s.");
        }
    }
}
