package org.moothall.content.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.moothall.content.access.account.Account;
import org.moothall.content.access.account.Accounts;
import org.moothall.content.access.account.CreateAccount;
import org.moothall.content.access.account.Standing;
import org.moothall.content.access.account.Username;
import org.moothall.content.audience.Audience;
import org.moothall.localservices.Services;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Access on the real MariaDB, spoken to over real HTTP. */
@SpringBootTest(classes = AccessApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class AccessTest {

    static final String PASSWORD = "correct horse battery staple";

    private static final Services SERVICES = Services.shared().withFreshDatabase("access");

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    Callers callers;

    @Autowired
    Accounts accounts;

    @Autowired
    CreateAccount createAccount;

    @Autowired
    JdbcTemplate jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        AccessSettingsForTests.of(SERVICES).forEach((key, value) -> registry.add(key, () -> value));
    }

    Browser browser() {
        return new Browser(port);
    }

    Browser signedIn(Account account) {
        Browser browser = browser();
        Answer answer = browser.signIn(account.username(), PASSWORD);
        if (answer.status() != 200) {
            throw new AssertionError(answer.response().body());
        }
        return browser;
    }

    /** A new account with a username that no other test has. */
    Account account(Role role) {
        return account(role, Audience.STAFF);
    }

    Account account(Role role, Audience audience) {
        String name = role.name() + "-" + UUID.randomUUID().toString().substring(0, 8);
        return callers.as(
                Caller.platform("test"),
                () -> createAccount.create(
                        new Username(name + "@kirklees.example"),
                        new Standing("Cathy of " + role, role, audience, true),
                        PASSWORD));
    }

    /** A token that somebody makes for themselves, good for a day. */
    Answer createToken(Browser browser, String audience, String... scopes) {
        return browser.graphQl(
                "createApiToken",
                Map.of(
                        "name",
                        "Intranet site",
                        "scopes",
                        List.of(scopes),
                        "audience",
                        audience,
                        "expiresAt",
                        clock.instant().plus(Duration.ofDays(1)).toString()));
    }

    /** Changes an account as an administrator would, keeping what is not named. */
    Answer change(Browser administrator, Account account, Role role, boolean enabled) {
        Account stored = accounts.findById(account.id()).orElseThrow();
        return administrator.graphQl(
                "changeAccount",
                Map.of(
                        "id", stored.id().toString(),
                        "version", stored.version(),
                        "displayName", stored.displayName(),
                        "role", role.name(),
                        "audience", stored.audience().name(),
                        "enabled", enabled));
    }
}
