package org.moothall.content.links;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.moothall.media.settings.SettingsCheck;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
@ConfigurationProperties("moothall.links")
public record LinkSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1m") Duration interval,
        @DefaultValue("50") int perRound,
        @DefaultValue("2s") Duration spacing,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("7d") Duration recheckAfter,
        @DefaultValue("1h") Duration retryAfter,
        @DefaultValue({"80", "443"}) Set<Integer> ports,
        @DefaultValue Set<String> allowedHosts,
        @DefaultValue List<String> ownSites) {

    public LinkSettings {
        var check = new SettingsCheck("moothall.links");
        check.atLeast("100ms", "interval", interval);
        check.between(1, 1000, "per-round", perRound);
        check.atLeast("0ms", "spacing", spacing);
        check.atLeast("100ms", "timeout", timeout);
        check.atLeast("1m", "recheck-after", recheckAfter);
        check.atLeast("1ms", "retry-after", retryAfter);
    }
}
