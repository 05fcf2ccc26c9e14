package org.moothall.content.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.content.access.account.Account;
import org.moothall.content.audience.Audience;

class ApiTokensTest extends AccessTest {

    @Test
    void isShownOnceAndStoredAsAHash() {
        Browser editor = signedIn(account(Role.EDITOR));
        Answer created = createToken(editor, "STAFF", "READ", "WRITE").succeeds("createApiToken");
        String text = created.at("/data/createApiToken/secret");

        assertThat(text).matches("mht_[0-9a-f]{32}_[A-Za-z0-9_-]{43}");
        assertThat(jdbc.queryForList("select secret_hash from api_token", String.class))
                .noneMatch(hash -> text.endsWith(hash));
        assertThat(editor.graphQl("apiTokens", Map.of()).response().body())
                .contains("Intranet site")
                .doesNotContain(text.substring(text.length() - 20));
    }

    @Test
    void worksWithoutSessionAndCsrfToken() {
        String token = token(account(Role.EDITOR), "READ");

        Answer me = browser().withToken(token).graphQl("me", Map.of());

        assertThat(me.at("/data/me/role")).isEqualTo("EDITOR");
    }

    @Test
    void readsAsItsOwnAudience() {
        Account councillor = account(Role.AUTHOR, Audience.COUNCILLOR);

        assertThat(audienceOf(tokenFor(councillor, "COUNCILLOR", "READ"))).isEqualTo("COUNCILLOR");
        assertThat(audienceOf(tokenFor(councillor, "PUBLIC", "READ"))).isEqualTo("PUBLIC");
    }

    @Test
    void useIsNotedAtMostOnceAMinute() {
        Account author = account(Role.AUTHOR);
        Browser program = browser().withToken(token(author, "READ"));
        program.get("/graphql");
        String first = lastUsedAt(author);
        clock.pass(Duration.ofSeconds(59));
        program.get("/graphql");
        String second = lastUsedAt(author);
        clock.pass(Duration.ofSeconds(1));
        program.get("/graphql");

        assertThat(second).isEqualTo(first).isNotEmpty();
        assertThat(lastUsedAt(author)).isNotEqualTo(first);
    }

    @Test
    void revokedTokenIsRefusedEverywhere() {
        Browser editor = signedIn(account(Role.EDITOR));
        Answer created = createToken(editor, "STAFF", "READ");
        Browser program = browser().withToken(created.at("/data/createApiToken/secret"));
        String id = created.at("/data/createApiToken/token/id");

        editor.graphQl("revokeApiToken", Map.of("id", id)).succeeds("revokeApiToken");

        refusedEverywhere(program, "TOKEN_REVOKED");
    }

    @Test
    void expiredTokenIsRefusedEverywhere() {
        Browser program = browser().withToken(token(account(Role.EDITOR), "READ"));
        clock.pass(Duration.ofDays(1));

        refusedEverywhere(program, "TOKEN_EXPIRED");
    }

    @Test
    void tokenOfADisabledAccountIsRefusedEverywhere() {
        Account author = account(Role.AUTHOR);
        Browser program = browser().withToken(token(author, "READ"));

        change(signedIn(account(Role.ADMINISTRATOR)), author, Role.AUTHOR, false)
                .succeeds("changeAccount");

        refusedEverywhere(program, "TOKEN_REVOKED");
    }

    @Test
    void tokenLosesTheScopesThatItsOwnersRoleLoses() {
        Account editor = account(Role.EDITOR);
        Browser program = browser().withToken(token(editor, "READ", "WRITE"));

        change(signedIn(account(Role.ADMINISTRATOR)), editor, Role.READER, true).succeeds("changeAccount");

        program.post("/editorial/media/assets", "{}").isProblem(403, "NOT_ALLOWED");
        assertThat(program.get("/graphql").at("/audience")).isEqualTo("STAFF");
    }

    @Test
    void underScopedTokenIsToldWhichScopeIsMissing() {
        Answer answer = browser()
                .withToken(token(account(Role.AUTHOR), "READ"))
                .post("/editorial/media/assets", "{}")
                .isProblem(403, "NOT_ALLOWED");

        assertThat(answer.at("/remedy")).contains("scope WRITE");
        assertThat(answer.header("WWW-Authenticate")).contains("insufficient_scope", "scope=\"WRITE\"");
    }

    @Test
    void tokenWithoutReadReadsNothing() {
        browser()
                .withToken(token(account(Role.AUTHOR), "WRITE"))
                .get("/graphql")
                .isProblem(403, "NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer nonsense",
                "Basic ZWRpdG9yOnBhc3N3b3Jk",
                "Bearer mht_00000000000000000000000000000000_0000000000000000000000000000000000000000000",
                "Bearer mht_zz_zz"
            })
    void whatIsNoTokenIsRefusedEverywhere(String header) {
        refusedEverywhere(browser().withHeader("Authorization", header), "TOKEN_INVALID");
    }

    @Test
    void forgedSecretIsRefusedEverywhereEvenWithinASession() {
        Account editor = account(Role.EDITOR);
        String token = token(editor, "READ");
        String forged = token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A");

        refusedEverywhere(browser().withToken(forged), "TOKEN_INVALID");
        refusedEverywhere(signedIn(editor).withToken(forged), "TOKEN_INVALID");
    }

    @Nested
    class WhenItIsMade {

        @Test
        void neverGoesBeyondItsOwnersRole() {
            createToken(signedIn(account(Role.AUTHOR)), "STAFF", "READ", "PUBLISH")
                    .refuses("createApiToken", "NOT_ALLOWED", "scopes");
        }

        @Test
        void neverReadsForAnotherAudienceExceptByAdministrators() {
            createToken(signedIn(account(Role.EDITOR)), "COUNCILLOR", "READ")
                    .refuses("createApiToken", "NOT_ALLOWED", "audience");
            createToken(signedIn(account(Role.ADMINISTRATOR)), "COUNCILLOR", "READ")
                    .succeeds("createApiToken");
        }

        @Test
        void neverLivesLongerThanAYear() {
            create("Feed", List.of("READ"), Duration.ofDays(367))
                    .refuses("createApiToken", "OUT_OF_RANGE", "expiresAt");
            create("Feed", List.of("READ"), Duration.ZERO).refuses("createApiToken", "IN_THE_PAST", "expiresAt");
        }

        @Test
        void hasANameAndAScope() {
            create(" ", List.of("READ"), Duration.ofDays(1)).refuses("createApiToken", "REQUIRED", "name");
            create("x".repeat(10_000), List.of("READ"), Duration.ofDays(1))
                    .refuses("createApiToken", "TOO_LONG", "name");
            create("Feed", List.of(), Duration.ofDays(1)).refuses("createApiToken", "REQUIRED", "scopes");
        }

        @Test
        void isNotMadeByATokenThatDoesNotAdminister() {
            Browser program = browser().withToken(token(account(Role.EDITOR), "READ", "WRITE"));

            createToken(program, "STAFF", "READ").refuses("createApiToken", "NOT_ALLOWED", "");
        }

        private Answer create(String name, List<String> scopes, Duration life) {
            return signedIn(account(Role.EDITOR))
                    .graphQl(
                            "createApiToken",
                            Map.of(
                                    "name",
                                    name,
                                    "scopes",
                                    scopes,
                                    "audience",
                                    "STAFF",
                                    "expiresAt",
                                    clock.instant().plus(life).toString()));
        }
    }

    @Test
    void othersTokensAreForAdministratorsOnly() {
        Account editor = account(Role.EDITOR);
        String id = createToken(signedIn(editor), "STAFF", "READ").at("/data/createApiToken/token/id");
        Browser other = signedIn(account(Role.EDITOR));

        other.graphQl("revokeApiToken", Map.of("id", id)).refuses("revokeApiToken", "NOT_FOUND", "id");
        other.graphQl("revokeApiToken", Map.of("id", "no id")).refuses("revokeApiToken", "NOT_FOUND", "id");
        assertThat(other.graphQl("apiTokens", Map.of()).json().at("/data/apiTokens"))
                .isEmpty();
        signedIn(account(Role.ADMINISTRATOR))
                .graphQl("revokeApiToken", Map.of("id", id))
                .succeeds("revokeApiToken");
    }

    private String token(Account owner, String... scopes) {
        return tokenFor(owner, owner.audience().name(), scopes);
    }

    private String tokenFor(Account owner, String audience, String... scopes) {
        return createToken(signedIn(owner), audience, scopes)
                .succeeds("createApiToken")
                .at("/data/createApiToken/secret");
    }

    private String audienceOf(String token) {
        return browser().withToken(token).get("/graphql").at("/audience");
    }

    private String lastUsedAt(Account owner) {
        return signedIn(owner).graphQl("apiTokens", Map.of()).at("/data/apiTokens/0/lastUsedAt");
    }

    private static void refusedEverywhere(Browser program, String code) {
        Answer answer = program.get("/graphql").isProblem(401, code);
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
        program.graphQl("me", Map.of()).isProblem(401, code);
        program.get("/media/an/image.webp").isProblem(401, code);
    }
}
