package org.moothall.content.links;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How links are checked.
 *
 * @param enabled whether the scheduler's process asks for web addresses at all
 * @param interval the pause between rounds
 * @param perRound how many addresses one round asks for at most
 * @param spacing the pause between two requests to one host
 * @param timeout how long a host may take to connect, and to answer
 * @param recheckAfter after which a working address is asked for again
 * @param retryAfter after which one that failed is asked for again
 * @param ports the ports that may be asked
 * @param allowedHosts hosts that may be asked although they lie inside the network, on whatever port
 * @param ownSites addresses of the council's own sites, whose paths end in documents' slugs
 */
@Validated
@ConfigurationProperties("moothall.links")
public record LinkSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1m") @DurationMin(millis = 100) Duration interval,
        @DefaultValue("50") @Min(1) @Max(1000) int perRound,
        @DefaultValue("2s") @DurationMin(millis = 0) Duration spacing,
        @DefaultValue("10s") @DurationMin(millis = 100) Duration timeout,
        @DefaultValue("7d") @DurationMin(minutes = 1) Duration recheckAfter,
        @DefaultValue("1h") @DurationMin(millis = 1) Duration retryAfter,
        @DefaultValue({"80", "443"}) Set<Integer> ports,
        @DefaultValue Set<String> allowedHosts,
        @DefaultValue List<String> ownSites) {}
