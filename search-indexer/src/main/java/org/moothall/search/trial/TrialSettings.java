package org.moothall.search.trial;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Trials, as {@code moothall.search.trial} sets them.
 *
 * @param largest of how many documents at most a trial index is built
 */
@Validated
@ConfigurationProperties("moothall.search.trial")
public record TrialSettings(@DefaultValue("20000") @Min(0) long largest) {}
