package org.moothall.content.delivery.content;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is kept in memory of published documents.
 *
 * @param documents as JSON; in memory they take about twice as much
 * @param listings how many places of documents, by audience, are remembered until their document changes; 0 for none
 * @param rendered for what queries select of documents, as JSON; 0 has it put together each time
 * @param alikeFor for how long it is remembered which documents are like another
 */
@ConfigurationProperties("moothall.delivery.cache")
record CacheSettings(
        @DefaultValue("64MB") DataSize documents,
        @DefaultValue("50000") int listings,
        @DefaultValue("32MB") DataSize rendered,
        @DefaultValue("10m") Duration alikeFor) {

    CacheSettings {
        if (documents.isNegative()) {
            throw new IllegalArgumentException(
                    "moothall.delivery.cache.documents is " + documents + "; give a size of 0 or more, such as 64MB");
        }
        if (rendered.isNegative()) {
            throw new IllegalArgumentException(
                    "moothall.delivery.cache.rendered is " + rendered + "; give a size of 0 or more, such as 32MB");
        }
        if (listings < 0) {
            throw new IllegalArgumentException(
                    "moothall.delivery.cache.listings is " + listings + "; give a number of 0 or more, such as 50000");
        }
    }
}
