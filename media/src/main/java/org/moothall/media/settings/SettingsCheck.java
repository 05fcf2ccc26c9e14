package org.moothall.media.settings;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/**
 * Refuses a start whose settings cannot work. The message names the key, the value and the remedy.
 *
 * @param prefix of the keys, such as {@code moothall.media}
 */
public record SettingsCheck(String prefix) {

    /** Requires what holds of a value; the remedy ends the sentence, such as "give at least 1". */
    public void require(boolean right, String key, Object value, String remedy) {
        if (!right) {
            throw new IllegalArgumentException("%s.%s is '%s': %s.".formatted(prefix, key, value, remedy));
        }
    }

    /** Requires a number of at least so much. */
    public void atLeast(long least, String key, long value) {
        require(value >= least, key, value, "give a number from %d".formatted(least));
    }

    /** Requires a number within bounds, both of them allowed. */
    public void between(long least, long most, String key, long value) {
        require(value >= least && value <= most, key, value, "give a number from %d to %d".formatted(least, most));
    }

    /** Requires a time of at least so much, written as in settings: {@code 100ms}, {@code 1d}. */
    public void atLeast(String least, String key, Duration value) {
        require(
                value.compareTo(DurationStyle.SIMPLE.parse(least)) >= 0,
                key,
                DurationStyle.SIMPLE.print(value),
                "give at least %s".formatted(least));
    }
}
