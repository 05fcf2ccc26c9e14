package org.moothall.content.delivery.content;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is kept in memory of published documents.
 *
 * @param documents as JSON; in memory they take about twice as much
 * @param alikeFor for how long it is remembered which documents are like another
 */
@ConfigurationProperties("moothall.delivery.cache")
record CacheSettings(
        @DefaultValue("64MB") DataSize documents,
        @DefaultValue("10m") Duration alikeFor) {

    CacheSettings {
        if (documents.isNegative()) {
            throw new IllegalArgumentException(
                    "moothall.delivery.cache.documents is " + documents + "; give a size of 0 or more, such as 64MB");
        }
    }
}
