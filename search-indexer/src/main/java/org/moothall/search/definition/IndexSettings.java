package org.moothall.search.definition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * The index, as {@code moothall.search} sets it.
 *
 * @param alias the name that readers and queries use; the physical indices are named after it
 * @param replicas copies of the index beside the first: 0 on one node, 1 or more in a cluster
 * @param refreshInterval how soon what was indexed can be found
 * @param synonyms where the synonyms' file is
 */
@Validated
@ConfigurationProperties("moothall.search")
public record IndexSettings(
        @DefaultValue("moothall-documents")
        @Pattern(
                regexp = "[a-z0-9][a-z0-9-]{0,35}",
                message = "must be 1 to 36 lower-case letters, digits and hyphens, and start with a letter or digit")
        String alias,

        @DefaultValue("0") @Min(0) @Max(10) int replicas,
        @DefaultValue("1s") Duration refreshInterval,
        @DefaultValue("classpath:search/synonyms.txt") Resource synonyms) {

    public IndexSettings {
        if (refreshInterval.toMillis() < 1) {
            throw new IllegalArgumentException("moothall.search.refresh-interval is " + refreshInterval
                    + ": give a positive duration, for example 1s.");
        }
    }
}
