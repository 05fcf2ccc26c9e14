package org.moothall.website.delivery;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * What the sites hand on for a visitor, at the same address as the delivery API. The visitor's own address goes with it, so
 * that whoever asks too often is told apart from the site and from its other visitors.
 */
@Component
public class Platform {

    /** A password takes its time to check. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DeliveryAddress address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    Platform(DeliveryAddress address) {
        this.address = address;
    }

    /** The beginning of a request to a path, for a visitor. */
    public HttpRequest.Builder request(String path, String visitor) {
        return HttpRequest.newBuilder(address.of(path)).timeout(PATIENCE).header("X-Forwarded-For", visitor);
    }

    /** Sends it; only status and headers of the answer are looked at. */
    public HttpResponse<Void> send(HttpRequest request) {
        try {
            HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
            if (answer.statusCode() >= 500) {
                throw unexpected(answer);
            }
            return answer;
        } catch (IOException e) {
            throw new DeliveryUnavailable("The platform does not answer at " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryUnavailable("Interrupted", e);
        }
    }

    /** An answer that there is no way to go on from. */
    public DeliveryUnavailable unexpected(HttpResponse<?> answer) {
        return new DeliveryUnavailable("The platform answered " + answer.statusCode() + " at " + answer.uri(), null);
    }
}
