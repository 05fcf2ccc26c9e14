package org.moothall.content.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.account.Account;

class OwnPasswordTest extends AccessTest {

    private static final String PATH = "/editorial/session/password";
    private static final String NEW = "quite another passphrase";

    @Test
    void isChangedByWhoeverKnowsThePresentOneAndEndsTheOtherSessions() {
        Account account = account(Role.READER);
        Browser here = signedIn(account);
        Browser elsewhere = signedIn(account);
        assertThat(here.put(PATH, Map.of("current", PASSWORD, "password", NEW)).status())
                .isEqualTo(204);
        assertThat(here.get("/editorial/session").status()).isEqualTo(200);
        elsewhere.get("/editorial/session").isProblem(401, "SIGN_IN_REQUIRED");
        assertThat(browser().signIn(account.username(), PASSWORD).status()).isEqualTo(401);
        assertThat(browser().signIn(account.username(), NEW).status()).isEqualTo(200);
    }

    @Test
    void staysWhenThePresentOneIsWrongOrTheNewOneIsWeak() {
        Browser here = signedIn(account(Role.AUTHOR));
        here.put(PATH, Map.of("current", "not my password", "password", NEW)).isProblem(403, "NOT_ALLOWED");
        here.put(PATH, Map.of("current", PASSWORD, "password", "short")).isProblem(400, "MALFORMED");
        here.put(PATH, "{}").isProblem(400, "MALFORMED");
    }

    @Test
    void isNotForVisitorsNorForTokensNorForOtherSites() {
        browser().withoutCsrfToken().put(PATH, "{}").isProblem(401, "SIGN_IN_REQUIRED");
        Browser here = signedIn(account(Role.ADMINISTRATOR));
        String token = createToken(here, "PUBLIC", "ADMINISTER").at("/data/createApiToken/secret");
        browser()
                .withToken(token)
                .put(PATH, Map.of("current", PASSWORD, "password", NEW))
                .isProblem(403, "NOT_ALLOWED");
        here.withoutCsrfToken()
                .put(PATH, Map.of("current", PASSWORD, "password", NEW))
                .isProblem(403, "CSRF_TOKEN_NEEDED");
    }

    @Test
    void guessesAreCounted() {
        Browser here = signedIn(account(Role.AUTHOR));
        Answer last = null;
        for (int i = 0; i < 11; i++) {
            last = here.put(PATH, Map.of("current", "guess " + i, "password", NEW));
        }
        last.isProblem(429, "TOO_MANY_ATTEMPTS");
    }

    @Test
    void everySessionIsEndedByItsOwnerOrAnAdministrator() {
        Account account = account(Role.AUTHOR);
        Browser here = signedIn(account);
        Browser stranger = signedIn(account(Role.EDITOR));
        String mutation = "mutation ($id: ID!) { signOutEverywhere(id: $id) { account { lastSignInAt } refusals"
                + " { code field remedy } } }";
        Map<String, Object> request =
                Map.of("query", mutation, "variables", Map.of("id", account.id().toString()));
        assertThat(stranger.post("/editorial/graphql", request).at("/data/signOutEverywhere/refusals/0/code"))
                .isEqualTo("NOT_ALLOWED");
        Answer done = signedIn(account(Role.ADMINISTRATOR)).post("/editorial/graphql", request);
        assertThat(done.succeeds("signOutEverywhere").at("/data/signOutEverywhere/account/lastSignInAt"))
                .isNotEmpty();
        here.get("/editorial/session").isProblem(401, "SIGN_IN_REQUIRED");
    }
}
