package org.moothall.content.schedule;

import java.time.Duration;
import org.moothall.media.settings.SettingsCheck;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the schedule is kept.
 *
 * @param enabled whether this process does what is due
 * @param interval how often it looks
 * @param attempts how often an action is tried before it is given up
 * @param retryAfter the pause before the second attempt; it doubles with each
 */
@ConfigurationProperties("moothall.schedule")
public record ScheduleSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1s") Duration interval,
        @DefaultValue("8") int attempts,
        @DefaultValue("5s") Duration retryAfter) {

    public ScheduleSettings {
        var check = new SettingsCheck("moothall.schedule");
        check.atLeast("100ms", "interval", interval);
        check.between(1, 50, "attempts", attempts);
        check.atLeast("10ms", "retry-after", retryAfter);
    }
}
