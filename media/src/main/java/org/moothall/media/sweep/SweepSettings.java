package org.moothall.media.sweep;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long what was removed can come back.
 *
 * @param enabled whether this process sweeps; follows the role scheduler
 * @param interval how often it looks
 * @param keep how long an asset stays in the trash, and a replaced file with its asset
 */
@Validated
@ConfigurationProperties("moothall.media.sweep")
public record SweepSettings(
        @DefaultValue("true") boolean enabled,

        @DefaultValue("1h") @NotNull @DurationMin(seconds = 1)
        Duration interval,

        @DefaultValue("30d") @NotNull @DurationMin(hours = 1)
        Duration keep) {}
