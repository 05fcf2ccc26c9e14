package org.moothall.search.trial;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Trials, as {@code moothall.search.trial} sets them.
 *
 * @param largest of how many documents at most a trial index is built
 */
@ConfigurationProperties("moothall.search.trial")
public record TrialSettings(@DefaultValue("20000") long largest) {

    public TrialSettings {
        if (largest < 0) {
            throw new IllegalArgumentException(
                    "moothall.search.trial.largest is " + largest + ": give a number from 0.");
        }
    }
}
