package org.moothall.platform.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** A real Tomcat that may have two requests in hand, and more who ask. */
class RequestsInHandTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int IN_HAND = 2;
    private static final int ASKED = 5;

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger read = new AtomicInteger();
    private WebServer server;

    @BeforeEach
    void start() {
        TomcatServerProperties settings = new TomcatServerProperties();
        settings.getThreads().setMax(IN_HAND);
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new RequestsInHand(settings).customize(factory);
        server = factory.getWebServer(
                context -> context.addServlet("waits", new Waits()).addMapping("/"));
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop();
    }

    @Test
    void whoAsksWhileAsManyAsAllowedAreInHandWaitsUnreadAndIsAnsweredThen() {
        List<CompletableFuture<HttpResponse<String>>> asked =
                Stream.generate(this::ask).limit(ASKED).toList();
        await().until(() -> read.get() == IN_HAND);
        // Those that are not to be read have been connected by then: each on a connection of its own.
        await().during(Duration.ofMillis(300)).until(() -> read.get() == IN_HAND);
        end.countDown();
        assertThat(asked).allSatisfy(each -> assertThat(each.join().body()).isEqualTo("virtual: true"));
        assertThat(read).hasValue(ASKED);
    }

    private CompletableFuture<HttpResponse<String>> ask() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                .build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString());
    }

    private final class Waits extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            read.incrementAndGet();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            response.getWriter().print("virtual: " + Thread.currentThread().isVirtual());
        }
    }
}
