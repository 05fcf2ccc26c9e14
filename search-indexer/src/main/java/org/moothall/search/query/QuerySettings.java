package org.moothall.search.query;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The questions, as {@code moothall.search.query} sets them.
 *
 * @param timeBudget how long Elasticsearch may take for an answer before search is said to be unavailable
 */
@ConfigurationProperties("moothall.search.query")
public record QuerySettings(@DefaultValue("2s") Duration timeBudget) {

    public QuerySettings {
        if (timeBudget.toMillis() < 10) {
            throw new IllegalArgumentException(
                    "moothall.search.query.time-budget is " + timeBudget + ": give at least 10ms, for example 2s.");
        }
    }
}
