package org.moothall.website.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.moothall.website.delivery.WatchVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Both sites over real HTTP. */
@SpringBootTest(
        classes = TestSites.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.main.banner-mode=off",
            "server.forward-headers-strategy=native",
            "moothall.website.organisation=Sample Council",
            "moothall.website.delivery.watch=50ms",
            "moothall.website.delivery.timeout=700ms",
            "moothall.website.delivery.pause=300ms",
            "moothall.website.democracy.address=http://127.0.0.1/",
            "moothall.website.democracy.title=Your democracy",
            "moothall.website.democracy.strapline=Who speaks for you",
            "moothall.website.intranet.address=http://127.0.0.1/intranet/",
            "moothall.website.intranet.title=Working together",
            "moothall.website.intranet.strapline=Side by side"
        })
abstract class RunningSites {

    static final FakeDelivery DELIVERY = new FakeDelivery();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    WatchVersion watch;

    @DynamicPropertySource
    static void delivery(DynamicPropertyRegistry registry) {
        registry.add("moothall.website.delivery.address", DELIVERY::address);
    }

    @BeforeEach
    void everythingWorks() {
        DELIVERY.recover();
        awaitState(true);
        pauseIsOver();
        DELIVERY.recover();
    }

    /** Waits until the sites have seen how the delivery API is. */
    void awaitState(boolean reachable) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> watch.state().reachable() == reachable
                        && (!reachable || watch.state().version().equals(Integer.toString(DELIVERY.version()))));
    }

    void pauseIsOver() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get("/pause-" + System.nanoTime()).statusCode() == 404);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** What comes back for exactly these bytes. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        }
    }

    /** As much as arrives until the answer is complete or the connection ends. */
    private static String read(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        int n = in.read(buffer);
        while (n > 0) {
            text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            n = text.indexOf("</html>") >= 0 ? 0 : in.read(buffer);
        }
        return text.toString();
    }
}
