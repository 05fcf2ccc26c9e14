package org.moothall.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.localservices.Services;
import org.moothall.platform.Moothall;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole program in the local profile, over real HTTP. */
@SpringBootTest(classes = Moothall.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("local")
class DoorOfTheHouseTest {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        Services services = Services.shared().withFreshDatabase("door");
        registry.add("spring.datasource.url", services::jdbcUrl);
        registry.add("spring.datasource.username", services::username);
        registry.add("spring.datasource.password", services::password);
        registry.add("spring.elasticsearch.uris", services::elasticsearchUri);
    }

    @Test
    void editorSignsInAndReachesTheEditorialApi() throws Exception {
        send(request("/editorial/session"));

        HttpResponse<String> signedIn = send(json("/editorial/session", """
                {"username": "editor@moothall.example", "password": "sample-password-only"}"""));
        HttpResponse<String> me = send(json("/editorial/graphql", """
                {"query": "{ me { username role } }"}"""));

        assertThat(signedIn.statusCode()).as(signedIn.body()).isEqualTo(200);
        assertThat(me.body())
                .isEqualTo("{\"data\":{\"me\":{\"username\":\"editor@moothall.example\",\"role\":\"EDITOR\"}}}");
    }

    @ParameterizedTest
    @CsvSource({"2, editor, 200", "3, author, 200", "4, reader, 403", "5, councillor, 403"})
    void sampleTokensReachWhatTheirRoleMay(int number, String name, int status) throws Exception {
        String secret = "sample-" + name + "-token-";
        String token = "mht_%032x_%s".formatted(number, secret + "0".repeat(43 - secret.length()));

        HttpResponse<String> answer =
                send(json("/editorial/graphql", """
                {"query": "{ me { username } }"}""").setHeader("Authorization", "Bearer " + token));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/graphql?query=%7B__typename%7D, 200",
        "/actuator/health, 200",
        "/actuator/metrics, 401",
        "/actuator/env, 401",
        "/editorial/media/assets, 401",
        "/media/0197a1b2, 404",
        "/, 200",
        "/error, 404"
    })
    void visitorsGetThisFar(String path, int status) throws Exception {
        HttpResponse<String> answer = send(request(path));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void brokenTokenIsNeverTheSameAsNone() throws Exception {
        HttpResponse<String> answer =
                send(request("/graphql?query=%7B__typename%7D").header("Authorization", "Bearer mht_forged"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("TOKEN_INVALID");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpRequest.Builder json(String path, String body) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
