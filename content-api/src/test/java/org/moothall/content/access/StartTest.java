package org.moothall.content.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.localservices.Services;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    private static final String SAMPLE_EDITOR_TOKEN =
            "mht_00000000000000000000000000000002_sample-editor-token-00000000000000000000000";

    private final Map<String, String> settings =
            new LinkedHashMap<>(AccessSettingsForTests.of(Services.shared().withFreshDatabase("access_start")));

    @Test
    void localProfileHasSampleAccountsAndTokens() {
        try (ConfigurableApplicationContext local = start("local");
                ConfigurableApplicationContext again = start("local")) {
            assertThat(browser(local)
                            .signIn("admin@moothall.example", "sample-password-only")
                            .at("/account/role"))
                    .isEqualTo("ADMINISTRATOR");
            assertThat(browser(again)
                            .signIn("councillor@moothall.example", "sample-password-only")
                            .at("/account/audience"))
                    .isEqualTo("COUNCILLOR");
            assertThat(browser(local)
                            .withToken(SAMPLE_EDITOR_TOKEN)
                            .graphQl("me", Map.of())
                            .at("/data/me/username"))
                    .isEqualTo("editor@moothall.example");
        }
    }

    @Test
    void anyOtherProfileRefusesToStartWithSampleAccounts(CapturedOutput output) {
        start("local").close();

        assertThatThrownBy(() -> start("production"))
                .hasRootCauseMessage(
                        "The database holds sample accounts that everybody can use: admin@moothall.example,"
                                + " author@moothall.example, councillor@moothall.example, editor@moothall.example,"
                                + " reader@moothall.example. Use a database of its own for this installation, or start with the"
                                + " profile “local” if it is for trying things out on one machine.");
        assertThat(output).contains("APPLICATION FAILED TO START", "Action:");
    }

    @Test
    void anyOtherProfileRefusesToStartWithSampleSecrets() {
        settings.put("spring.elasticsearch.password", "sample-password-only");

        assertThatThrownBy(() -> start("production"))
                .hasRootCauseInstanceOf(RuntimeException.class)
                .rootCause()
                .hasMessageContaining("spring.elasticsearch.password")
                .hasMessageContaining("openssl rand");
    }

    @Test
    void newInstallationGetsItsFirstAdministratorOnce() {
        settings.put("moothall.access.first-administrator.username", "Democracy@kirklees.example");
        settings.put("moothall.access.first-administrator.password", AccessTest.PASSWORD);

        start("production").close();
        settings.put("moothall.access.first-administrator.username", "another@kirklees.example");
        try (ConfigurableApplicationContext second = start("production")) {
            assertThat(browser(second)
                            .signIn("democracy@kirklees.example", AccessTest.PASSWORD)
                            .at("/account/role"))
                    .isEqualTo("ADMINISTRATOR");
            browser(second)
                    .signIn("another@kirklees.example", AccessTest.PASSWORD)
                    .isProblem(401, "SIGN_IN_FAILED");
        }
    }

    @Test
    void weakPasswordOfTheFirstAdministratorIsRefused() {
        settings.put("moothall.access.first-administrator.username", "democracy@kirklees.example");
        settings.put("moothall.access.first-administrator.password", "short");

        assertThatThrownBy(() -> start("production")).rootCause().hasMessageContaining("fewer than 12 characters");
    }

    @Test
    void startWithoutAnyAccountSaysHowToGetOne(CapturedOutput output) {
        start("production").close();

        assertThat(output).contains("There is no account, so nobody can sign in", "first-administrator");
    }

    @Test
    void settingThatMakesNoSenseIsRefusedWithItsName() {
        settings.put("moothall.access.sign-in.window", "0s");

        assertThatThrownBy(() -> start("production"))
                .rootCause()
                .hasMessageContaining("moothall.access.sign-in.window");
    }

    private ConfigurableApplicationContext start(String profile) {
        Map<String, Object> given = new LinkedHashMap<>(settings);
        return new SpringApplicationBuilder(AccessApplication.class)
                .profiles(profile)
                .properties(given)
                .run();
    }

    private static Browser browser(ConfigurableApplicationContext application) {
        return new Browser(
                ((WebServerApplicationContext) application).getWebServer().getPort());
    }
}
