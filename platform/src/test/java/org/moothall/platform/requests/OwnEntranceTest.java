package org.moothall.platform.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moothall.localservices.Services;
import org.moothall.platform.Moothall;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** One process with APIs and sites that has two requests in hand at a time, so that pages alone can take all there is. */
class OwnEntranceTest {

    private static final Services SERVICES = Services.shared().withFreshDatabase("entrance");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int PAGES = 12;

    private static ServletWebServerApplicationContext process;

    @BeforeAll
    static void start() {
        process = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Moothall.class)
                .profiles("local")
                .run(
                        "--server.port=0",
                        "--server.tomcat.threads.max=2",
                        "--spring.main.banner-mode=off",
                        "--moothall.sample-content=",
                        "--moothall.website.democracy.address=http://127.0.0.1/",
                        "--moothall.website.intranet.address=http://127.0.0.1/intranet/",
                        "--moothall.media.folder=target/entrance-media",
                        "--spring.datasource.url=" + SERVICES.jdbcUrl(),
                        "--spring.datasource.username=" + SERVICES.username(),
                        "--spring.datasource.password=" + SERVICES.password(),
                        "--spring.elasticsearch.uris=" + SERVICES.elasticsearchUri());
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void pagesThatHoldAllThereIsDoNotKeepTheirOwnQuestionsFromBeingAnswered() {
        // Each of its own words, so that no answer is there already.
        List<CompletableFuture<HttpResponse<String>>> pages = IntStream.range(0, PAGES)
                .mapToObj(number -> page("/search?q=walkabout" + number))
                .toList();
        assertThat(pages)
                .allSatisfy(each -> assertThat(each.join().statusCode())
                        .as(each.join().body())
                        .isEqualTo(200));
    }

    private static CompletableFuture<HttpResponse<String>> page(String path) {
        int port = process.getWebServer().getPort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HTTP.sendAsync(request, BodyHandlers.ofString());
    }
}
