package org.moothall.content.searches;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The search record, as {@code moothall.search-record} sets it.
 *
 * @param enabled whether anything is recorded
 * @param keptFor how long counts are kept
 * @param rareKeptFor how long the words of what only a few searched for are kept
 * @param shownFrom from how many searches on editors are shown the words
 * @param suggestedFrom from how many searches on, over three days at least, other readers are suggested the words
 */
@Validated
@ConfigurationProperties("moothall.search-record")
public record SearchRecordSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("400d") @DurationMin(days = 1) Duration keptFor,
        @DefaultValue("30d") @DurationMin(days = 1) Duration rareKeptFor,
        @DefaultValue("3") @Min(1) @Max(1000) int shownFrom,
        @DefaultValue("10") @Min(3) @Max(100_000) int suggestedFrom) {}
