package org.moothall.search.relevance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What search is measured by, as {@code moothall.search} sets it.
 *
 * @param judgements where the list of judgements is
 */
@ConfigurationProperties("moothall.search")
public record RelevanceSettings(
        @DefaultValue("classpath:search/judgements.yaml") Resource judgements) {}
