package org.moothall.content.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the schedule is kept.
 *
 * @param enabled whether this process does what is due
 * @param interval how often it looks
 * @param attempts how often an action is tried before it is given up
 * @param retryAfter the pause before the second attempt; it doubles with each
 */
@Validated
@ConfigurationProperties("moothall.schedule")
public record ScheduleSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1s") @DurationMin(millis = 100) Duration interval,
        @DefaultValue("8") @Min(1) @Max(50) int attempts,
        @DefaultValue("5s") @DurationMin(millis = 10) Duration retryAfter) {}
