package org.moothall.search.definition;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The index, as {@code moothall.search} sets it.
 *
 * @param alias the name that readers and queries use; the physical indices are named after it
 * @param replicas copies of the index beside the first: 0 on one node, 1 or more in a cluster
 * @param refreshInterval how soon what was indexed can be found
 * @param synonyms where the synonyms' file is
 */
@ConfigurationProperties("moothall.search")
public record IndexSettings(
        @DefaultValue("moothall-documents") String alias,
        @DefaultValue("0") int replicas,
        @DefaultValue("1s") Duration refreshInterval,
        @DefaultValue("classpath:search/synonyms.txt") Resource synonyms) {

    private static final Pattern ALIAS = Pattern.compile("[a-z0-9][a-z0-9-]{0,35}");

    public IndexSettings {
        if (!ALIAS.matcher(alias).matches()) {
            throw new IllegalArgumentException("moothall.search.alias is '" + alias
                    + "': give 1 to 36 lower-case letters, digits and hyphens that start with a letter or digit.");
        }
        if (replicas < 0 || replicas > 10) {
            throw new IllegalArgumentException(
                    "moothall.search.replicas is " + replicas + ": give a number from 0 to 10.");
        }
        if (refreshInterval.toMillis() < 1) {
            throw new IllegalArgumentException("moothall.search.refresh-interval is " + refreshInterval
                    + ": give a positive duration, for example 1s.");
        }
    }
}
