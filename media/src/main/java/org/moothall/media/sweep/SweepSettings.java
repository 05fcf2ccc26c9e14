package org.moothall.media.sweep;

import java.time.Duration;
import org.moothall.media.settings.SettingsCheck;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what was removed can come back.
 *
 * @param enabled whether this process sweeps; follows the role scheduler
 * @param interval how often it looks
 * @param keep how long an asset stays in the trash, and a replaced file with its asset
 */
@ConfigurationProperties("moothall.media.sweep")
public record SweepSettings(
        @DefaultValue("true") boolean enabled,

        @DefaultValue("1h") Duration interval,
        @DefaultValue("30d") Duration keep) {

    public SweepSettings {
        var check = new SettingsCheck("moothall.media.sweep");
        check.atLeast("1s", "interval", interval);
        check.atLeast("1h", "keep", keep);
    }
}
