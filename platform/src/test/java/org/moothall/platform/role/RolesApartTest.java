package org.moothall.platform.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moothall.localservices.Services;
import org.moothall.platform.Moothall;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The APIs and the reader sites as two processes have them, over real HTTP. */
class RolesApartTest {

    private static final Services SERVICES = Services.shared().withFreshDatabase("roles");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext api;
    private static ConfigurableApplicationContext website;

    @BeforeAll
    static void start() {
        api = started("--moothall.roles=api", "--moothall.website.democracy.address=http://127.0.0.1/");
        website = started(
                "--moothall.roles=website",
                "--moothall.website.delivery.address=http://127.0.0.1:" + port(api) + "/",
                "--moothall.website.democracy.address=http://127.0.0.1/",
                "--moothall.website.intranet.address=http://127.0.0.1/intranet/");
    }

    @AfterAll
    static void stop() {
        website.close();
        api.close();
    }

    @Test
    void theApiServesNoSite() throws Exception {
        for (String path : List.of("/", "/intranet/sign-in", "/feeds/all.atom", "/robots.txt", "/nothing-here")) {
            assertThat(get(api, path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get(api, "/graphql?query=%7Bversion%7D").statusCode()).isEqualTo(200);
    }

    @Test
    void theSitesServeNoApi() throws Exception {
        for (String path : List.of("/graphql?query=%7Bversion%7D", "/editorial", "/editorial/session", "/media/x")) {
            assertThat(get(website, path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get(website, "/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void pagesAreMadeOfWhatTheOtherProcessAnswers() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(get(website, "/").body()).contains("Your democracy");
            assertThat(get(website, "/feeds/all.atom").statusCode()).isEqualTo(200);
            assertThat(get(website, "/nothing-here").body()).contains("Page not found");
        });
    }

    @Test
    void peopleSignInThroughTheOtherProcess() throws Exception {
        HttpResponse<String> signedIn = send(request(website, "/intranet/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("username=reader%40moothall.example&password=sample-password-only")));
        assertThat(signedIn.statusCode()).as(signedIn.body()).isEqualTo(303);
        String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("MOOTHALL_SESSION=").contains("HttpOnly", "SameSite=Lax", "Path=/");

        HttpResponse<String> page =
                send(request(website, "/intranet/").header("Cookie", cookie.substring(0, cookie.indexOf(';'))));
        assertThat(page.body()).contains("Sample Reader");
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext process, String path)
            throws IOException, InterruptedException {
        return send(request(process, path));
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext process, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(process) + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static int port(ConfigurableApplicationContext process) {
        return ((ServletWebServerApplicationContext) process).getWebServer().getPort();
    }

    private static ConfigurableApplicationContext started(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--moothall.sample-content=",
                "--spring.datasource.url=" + SERVICES.jdbcUrl(),
                "--spring.datasource.username=" + SERVICES.username(),
                "--spring.datasource.password=" + SERVICES.password(),
                "--spring.elasticsearch.uris=" + SERVICES.elasticsearchUri(),
                "--moothall.media.folder=target/roles-media"));
        all.addAll(List.of(settings));
        return new SpringApplicationBuilder(Moothall.class).profiles("local").run(all.toArray(String[]::new));
    }
}
