package org.moothall.website.statement;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the platform counts of searches, for the page on privacy: the platform's own settings, which a site that runs by itself
 * must be given too.
 */
@ConfigurationProperties("moothall.search-record")
public record SearchesKept(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("400d") Duration keptFor,
        @DefaultValue("30d") Duration rareKeptFor) {

    /** In words. */
    public String counts() {
        return days(keptFor);
    }

    /** In words. */
    public String rareWords() {
        return days(rareKeptFor);
    }

    private static String days(Duration period) {
        return period.toDays() == 1 ? "1 day" : period.toDays() + " days";
    }
}
