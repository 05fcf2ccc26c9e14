package org.moothall.search.query;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The questions, as {@code moothall.search.query} sets them.
 *
 * @param timeBudget how long Elasticsearch may take for an answer before search does without it
 * @param pause how long Elasticsearch is left alone after it has failed twice in a row, before one question tries again
 */
@ConfigurationProperties("moothall.search.query")
public record QuerySettings(
        @DefaultValue("2s") Duration timeBudget,
        @DefaultValue("2s") Duration pause) {

    public QuerySettings {
        if (timeBudget.toMillis() < 10) {
            throw new IllegalArgumentException(
                    "moothall.search.query.time-budget is " + timeBudget + ": give at least 10ms, for example 2s.");
        }
        if (pause.isNegative() || pause.toMinutes() > 10) {
            throw new IllegalArgumentException(
                    "moothall.search.query.pause is " + pause + ": give 0s to 10m, for example 2s.");
        }
    }
}
