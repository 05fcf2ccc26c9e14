package org.moothall.content.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.account.Account;
import org.moothall.content.audience.Audience;

class SignInTest extends AccessTest {

    @Test
    void answersWithTheAccountAndNoSecrets() {
        Account editor = account(Role.EDITOR);

        Answer answer = browser().signIn(editor.username(), PASSWORD);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/account").propertyNames())
                .containsExactlyInAnyOrder("id", "username", "displayName", "role", "audience");
        assertThat(answer.at("/account/username")).isEqualTo(editor.username());
    }

    @Test
    void takesTheUsernameInAnyCase() {
        Account editor = account(Role.EDITOR);

        assertThat(browser()
                        .signIn(" " + editor.username().toUpperCase() + " ", PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void sessionCookieIsOutOfReachOfScriptsAndOtherSitesAndPlainHttp() {
        Answer answer = browser().signIn(account(Role.AUTHOR).username(), PASSWORD);

        assertThat(answer.setCookie("MOOTHALL_SESSION"))
                .contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/")
                .doesNotContain("Max-Age");
        assertThat(answer.setCookie("XSRF-TOKEN"))
                .contains("SameSite=Lax", "Secure", "Path=/")
                .doesNotContain("HttpOnly");
    }

    @Test
    void sessionIsKeptInTheDatabaseForAllReplicas() {
        Account author = account(Role.AUTHOR);
        signedIn(author);

        assertThat(jdbc.queryForObject(
                        "select count(*) from SPRING_SESSION where PRINCIPAL_NAME = ?",
                        Integer.class,
                        author.username()))
                .isEqualTo(1);
    }

    @Test
    void sessionGetsAnotherIdWhenSomebodySignsInWithinIt() {
        Browser browser = signedIn(account(Role.AUTHOR));
        String planted = browser.cookies().get("MOOTHALL_SESSION");

        browser.signIn(account(Role.EDITOR).username(), PASSWORD);

        Browser attacker = browser();
        attacker.cookies().put("MOOTHALL_SESSION", planted);
        assertThat(browser.cookies().get("MOOTHALL_SESSION")).isNotEqualTo(planted);
        attacker.get("/editorial/session").isProblem(401, "SIGN_IN_REQUIRED");
    }

    @Test
    void csrfTokenChangesWithTheSession() {
        Browser browser = browser();
        browser.get("/editorial/session");
        String before = browser.cookies().get("XSRF-TOKEN");

        browser.signIn(account(Role.AUTHOR).username(), PASSWORD);

        assertThat(browser.cookies().get("XSRF-TOKEN")).isNotNull().isNotEqualTo(before);
        assertThat(browser.graphQl("me", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void tellsWhoIsSignedInUntilTheySignOut() {
        Account author = account(Role.AUTHOR);
        Browser browser = signedIn(author);

        assertThat(browser.get("/editorial/session").at("/account/id"))
                .isEqualTo(author.id().toString());
        assertThat(browser.delete("/editorial/session").status()).isEqualTo(204);
        browser.get("/editorial/session").isProblem(401, "SIGN_IN_REQUIRED");
    }

    @Test
    void needsTheCsrfTokenItself() {
        Browser form = browser().withoutCsrfToken();

        form.signIn(account(Role.AUTHOR).username(), PASSWORD).isProblem(403, "CSRF_TOKEN_NEEDED");
    }

    @Test
    void namesWhatIsMissing() {
        Browser browser = browser();
        browser.get("/editorial/session");

        browser.post("/editorial/session", Map.of("username", "somebody")).isProblem(400, "REQUIRED");
    }

    @Test
    void noteOfAFailureIsKept() {
        String nobody = "nobody-" + System.nanoTime();

        browser().signIn(nobody, PASSWORD);

        assertThat(jdbc.queryForList("select kind from access_event where about = ?", String.class, nobody))
                .containsExactly("SIGN_IN_FAILED");
    }

    @Nested
    class WhenItFails {

        @Test
        void takesNamesAndPasswordsOfAnyLength() {
            Account author = account(Role.AUTHOR);

            browser().signIn("x".repeat(100_000), PASSWORD).isProblem(401, "SIGN_IN_FAILED");
            browser().signIn(author.username(), PASSWORD.repeat(1_000)).isProblem(401, "SIGN_IN_FAILED");
        }

        @Test
        void answersTheSameForUnknownWrongAndDisabled() {
            Account author = account(Role.AUTHOR);
            Account disabled = account(Role.AUTHOR);
            change(signedIn(account(Role.ADMINISTRATOR)), disabled, Role.AUTHOR, false);

            Answer unknown = browser().signIn("nobody@kirklees.example", PASSWORD);
            Answer wrong = browser().signIn(author.username(), PASSWORD + "!");
            Answer blocked = browser().signIn(disabled.username(), PASSWORD);

            unknown.isProblem(401, "SIGN_IN_FAILED");
            assertThat(wrong.response().body()).isEqualTo(unknown.response().body());
            assertThat(blocked.response().body()).isEqualTo(unknown.response().body());
        }

        @Test
        void takesLongWhetherTheAccountExistsOrNot() {
            Account author = account(Role.AUTHOR);

            Duration unknown = timeOf("nobody-at-all@kirklees.example");
            Duration wrong = timeOf(author.username());

            assertThat(unknown).isGreaterThan(wrong.dividedBy(4));
        }

        /** The shortest of three: a busy machine only ever makes it longer. */
        private Duration timeOf(String username) {
            return Stream.generate(() -> timeOnce(username))
                    .limit(3)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        private Duration timeOnce(String username) {
            Browser browser = browser();
            browser.get("/editorial/session");
            long start = System.nanoTime();
            browser.post("/editorial/session", Map.of("username", username, "password", "not the right one"));
            return Duration.ofNanos(System.nanoTime() - start);
        }

        @Test
        void guessingHasToWaitAndIsToldHowLong() {
            Account author = account(Role.AUTHOR);
            for (int guess = 0; guess < 10; guess++) {
                browser().signIn(author.username(), "guess number " + guess).isProblem(401, "SIGN_IN_FAILED");
            }

            Answer throttled = browser().signIn(author.username(), PASSWORD);

            throttled.isProblem(429, "TOO_MANY_ATTEMPTS");
            assertThat(Integer.parseInt(throttled.header("Retry-After"))).isBetween(890, 901);
            clock.pass(Duration.ofMinutes(15));
            assertThat(browser().signIn(author.username(), PASSWORD).status()).isEqualTo(200);
        }
    }

    @Nested
    class WhileSomebodyIsSignedIn {

        @Test
        void disablingTheAccountEndsTheSession() {
            Account author = account(Role.AUTHOR);
            Browser browser = signedIn(author);

            change(signedIn(account(Role.ADMINISTRATOR)), author, Role.AUTHOR, false)
                    .succeeds("changeAccount");

            browser.graphQl("me", Map.of()).isProblem(401, "SIGN_IN_REQUIRED");
        }

        @Test
        void enablingTheAccountAgainDoesNotBringTheSessionBack() {
            Account author = account(Role.AUTHOR);
            Browser browser = signedIn(author);
            String session = browser.cookies().get("MOOTHALL_SESSION");
            Browser administrator = signedIn(account(Role.ADMINISTRATOR));
            change(administrator, author, Role.AUTHOR, false).succeeds("changeAccount");

            change(administrator, author, Role.AUTHOR, true).succeeds("changeAccount");

            browser.cookies().put("MOOTHALL_SESSION", session);
            browser.get("/editorial/session").isProblem(401, "SIGN_IN_REQUIRED");
        }

        @Test
        void anotherRoleEndsTheSession() {
            Account editor = account(Role.EDITOR);
            Browser browser = signedIn(editor);

            change(signedIn(account(Role.ADMINISTRATOR)), editor, Role.READER, true)
                    .succeeds("changeAccount");

            browser.graphQl("me", Map.of()).isProblem(401, "SIGN_IN_REQUIRED");
        }

        @Test
        void anotherPasswordEndsTheSession() {
            Account editor = account(Role.EDITOR);
            Browser browser = signedIn(editor);

            signedIn(account(Role.ADMINISTRATOR))
                    .graphQl(
                            "setPassword",
                            Map.of(
                                    "id", editor.id().toString(),
                                    "version", editor.version(),
                                    "password", "another long password"))
                    .succeeds("setPassword");

            browser.get("/editorial/session").isProblem(401, "SIGN_IN_REQUIRED");
            assertThat(browser()
                            .signIn(editor.username(), "another long password")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void readersReadAsTheirAudienceAndSeeNoDrafts() {
            Browser councillor = signedIn(account(Role.READER, Audience.COUNCILLOR));

            assertThat(councillor.get("/graphql").at("/audience")).isEqualTo("COUNCILLOR");
            councillor.graphQl("me", Map.of()).isProblem(403, "NOT_ALLOWED");
        }
    }
}
