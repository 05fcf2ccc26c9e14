package org.moothall.content.access.start;

import java.util.List;
import org.moothall.content.access.account.Accounts;
import org.moothall.content.access.token.ApiTokens;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/** Refuses every start but the local profile's while sample accounts, tokens or secrets are there. */
@Component
@Profile("!local")
class SampleCredentialsGuard implements InitializingBean {

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final ConfigurableEnvironment environment;

    SampleCredentialsGuard(Accounts accounts, ApiTokens tokens, ConfigurableEnvironment environment) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        List<String> settings = SampleSecrets.in(environment);
        if (!settings.isEmpty()) {
            throw new SampleCredentialsFound(
                    "These settings have sample values that everybody knows: " + String.join(", ", settings) + ".",
                    "Give each a secret of your own, for example from “openssl rand -base64 32”.");
        }
        refuse("sample accounts", accounts.sampleUsernames());
        refuse("sample API tokens", tokens.sampleNames());
    }

    private static void refuse(String what, List<String> found) {
        if (!found.isEmpty()) {
            throw new SampleCredentialsFound(
                    "The database holds " + what + " that everybody can use: " + String.join(", ", found) + ".",
                    "Use a database of its own for this installation, or start with the profile “local” if it is"
                            + " for trying things out on one machine.");
        }
    }
}
