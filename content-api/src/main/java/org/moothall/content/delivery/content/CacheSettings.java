package org.moothall.content.delivery.content;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is kept in memory of published documents.
 *
 * @param documents as JSON; in memory they take about twice as much
 */
@ConfigurationProperties("moothall.delivery.cache")
record CacheSettings(@DefaultValue("64MB") DataSize documents) {

    CacheSettings {
        if (documents.isNegative()) {
            throw new IllegalArgumentException(
                    "moothall.delivery.cache.documents is " + documents + "; give a size of 0 or more, such as 64MB");
        }
    }
}
