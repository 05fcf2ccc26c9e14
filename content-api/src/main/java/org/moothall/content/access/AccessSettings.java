package org.moothall.content.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.moothall.media.settings.SettingsCheck;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code moothall.access}. How long a session lasts without a request is {@code
 * spring.session.timeout}.
 *
 * @param secureCookies whether browsers send cookies over HTTPS only; false in the local profile and nowhere else
 * @param tokenMaxLife how far ahead an API token's expiry may lie
 * @param signIn how often somebody may try to sign in
 * @param firstAdministrator made at the start when there is no account at all
 */
@ConfigurationProperties("moothall.access")
public record AccessSettings(
        @DefaultValue("true") boolean secureCookies,
        @DefaultValue("366d") Duration tokenMaxLife,
        @DefaultValue SignInLimits signIn,
        @Nullable FirstAdministrator firstAdministrator) {

    public AccessSettings {
        new SettingsCheck("moothall.access")
                .require(
                        tokenMaxLife.isPositive(),
                        "token-max-life",
                        tokenMaxLife,
                        "API tokens could never be used; give a time such as 366d");
    }

    /**
     * How often somebody may try to sign in before having to wait.
     *
     * @param attempts with one username from one address
     * @param attemptsPerAddress with whatever usernames from one address
     * @param window the time from the first attempt after which counting starts anew
     */
    public record SignInLimits(
            @DefaultValue("10") int attempts,
            @DefaultValue("200") int attemptsPerAddress,
            @DefaultValue("15m") Duration window) {

        public SignInLimits {
            var check = new SettingsCheck("moothall.access.sign-in");
            check.atLeast(1, "attempts", attempts);
            check.atLeast(1, "attempts-per-address", attemptsPerAddress);
            check.require(
                    window.isPositive(), "window", window, "attempts would never be counted; give a time such as 15m");
        }
    }

    /** Who administers a new installation; the password belongs in the environment and is to be changed soon. */
    public record FirstAdministrator(String username, String password) {}
}
