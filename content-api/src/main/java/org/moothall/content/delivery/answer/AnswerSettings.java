package org.moothall.content.delivery.answer;

import java.time.Duration;
import org.moothall.content.graphql.kept.KeptSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the delivery API's answers are kept. {@code config} says what each key means.
 *
 * @param memory for answers; 0 keeps none
 * @param agreeWithin how soon after a publication every process answers by it
 */
@ConfigurationProperties("moothall.delivery.answers")
record AnswerSettings(
        @DefaultValue("64MB") DataSize memory,
        @DefaultValue("1m") Duration freshFor,
        @DefaultValue("1s") Duration agreeWithin,
        @DefaultValue("1s") Duration sharedFor,
        @DefaultValue("10s") Duration staleFor) {

    private static final String PREFIX = "moothall.delivery.answers.";
    private static final Duration SOONEST = Duration.ofMillis(100);

    AnswerSettings {
        if (memory.isNegative()) {
            throw new IllegalArgumentException(
                    PREFIX + "memory is " + memory + "; give a size of 0 or more, such as 64MB");
        }
        if (agreeWithin.compareTo(SOONEST) < 0) {
            throw new IllegalArgumentException(
                    PREFIX + "agree-within is " + agreeWithin.toMillis() + " ms; give at least 100ms, such as 1s");
        }
        if (!freshFor.isPositive()) {
            throw new IllegalArgumentException(
                    PREFIX + "fresh-for is " + freshFor + "; give a positive time, such as 1m");
        }
        if (sharedFor.isNegative() || staleFor.isNegative()) {
            throw new IllegalArgumentException(PREFIX + "shared-for is " + sharedFor + " and stale-for is " + staleFor
                    + "; give times of 0 or more, such as 1s and 10s");
        }
    }

    /** How often the number is looked at: often enough to try again once within the bound. */
    Duration interval() {
        return agreeWithin.dividedBy(4);
    }

    KeptSettings kept() {
        return new KeptSettings(memory, freshFor, sharedFor, staleFor);
    }
}
