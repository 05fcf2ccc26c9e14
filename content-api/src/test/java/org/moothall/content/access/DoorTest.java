package org.moothall.content.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest extends AccessTest {

    @Test
    void visitorsReadWhatIsPublic() {
        Answer answer = browser().get("/graphql");

        assertThat(answer.at("/audience")).isEqualTo("PUBLIC");
        assertThat(answer.setCookie("XSRF-TOKEN")).isNull();
        assertThat(answer.setCookie("MOOTHALL_SESSION")).isNull();
        assertThat(browser().post("/graphql", "{}").at("/audience")).isEqualTo("PUBLIC");
    }

    @Test
    void mediaIsOpenForReadingOnly() {
        assertThat(browser().get("/media/an/image.webp").status()).isEqualTo(200);
        browser().post("/media/an/image.webp", "{}").isProblem(404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nobody/opened/this", "/error", "/login", "/h2-console"})
    void whatNobodyOpenedDoesNotExist(String path) {
        browser().get(path).isProblem(404, "NOT_FOUND");
        signedIn(account(Role.ADMINISTRATOR)).get(path).isProblem(404, "NOT_FOUND");
    }

    @Test
    void editorialApiAsksVisitorsToSignInAndTellsThemHow() {
        Answer answer = browser().graphQl("me", Map.of()).isProblem(401, "SIGN_IN_REQUIRED");

        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"moothall\"");
    }

    @Test
    void uploadsAreForAuthors() {
        browser().post("/editorial/media", "{}").isProblem(401, "SIGN_IN_REQUIRED");
        signedIn(account(Role.READER)).post("/editorial/media/assets", "{}").isProblem(403, "NOT_ALLOWED");
        assertThat(signedIn(account(Role.AUTHOR))
                        .post("/editorial/media/assets", "{}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anotherSitesFormChangesNothingInSomebodysName() {
        Browser browser = signedIn(account(Role.AUTHOR)).withoutCsrfToken();

        browser.graphQl("me", Map.of()).isProblem(403, "CSRF_TOKEN_NEEDED");
        browser.post("/editorial/media/assets", "{}").isProblem(403, "CSRF_TOKEN_NEEDED");
        browser.delete("/editorial/session").isProblem(403, "CSRF_TOKEN_NEEDED");
    }

    @Test
    void aCsrfTokenThatIsNotTheCookiesIsRefused() {
        Browser browser = signedIn(account(Role.AUTHOR)).withoutCsrfToken().withHeader("X-XSRF-TOKEN", "made up");

        browser.graphQl("me", Map.of()).isProblem(403, "CSRF_TOKEN_NEEDED");
    }

    @Test
    void editorialPagesAreOpenForReadingOnly() {
        assertThat(browser().get("/editorial/assets/index.js").status()).isEqualTo(404);
        assertThat(browser().get("/editorial/assets/index.js").header("WWW-Authenticate"))
                .isNull();
        signedIn(account(Role.AUTHOR)).post("/editorial/elsewhere", "{}").isProblem(404, "NOT_FOUND");
    }

    @Test
    void everyAnswerProtectsTheBrowser() {
        Answer answer = browser().get("/graphql");

        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                        + "img-src 'self' data: blob:; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; "
                        + "form-action 'self'; object-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.header("Permissions-Policy")).contains("geolocation=()");
        assertThat(browser().get("/nobody/opened/this").header("Content-Security-Policy"))
                .isNotNull();
    }

    @Test
    void httpsIsMadeToStayWhereItIsUsed() {
        assertThat(browser().get("/graphql").header("Strict-Transport-Security"))
                .isNull();
        assertThat(browser()
                        .withHeader("X-Forwarded-Proto", "https")
                        .get("/graphql")
                        .header("Strict-Transport-Security"))
                .startsWith("max-age=31536000");
    }

    @Test
    void brokenJsonIsABadRequest() {
        Browser browser = browser();
        browser.get("/editorial/session");

        browser.post("/editorial/session", "{\"username\": ").isProblem(400, "MALFORMED");
        browser.post("/editorial/session", "{\"username\": {}}").isProblem(400, "MALFORMED");
        browser.post("/editorial/session", "").isProblem(400, "MALFORMED");
    }
}
