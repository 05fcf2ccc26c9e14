package org.moothall.website.delivery;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.moothall.website.site.Preview;
import org.moothall.website.site.WebsiteSettings;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks what a preview shows, and for its pictures. Keeps nothing. */
@Component
public final class AskPreview {

    /** The header that holds the secret. */
    static final String SECRET = "X-Preview";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final HttpClient http;
    private final DeliveryAddress address;
    private final Duration timeout;

    AskPreview(DeliveryAddress address, WebsiteSettings settings) {
        this.address = address;
        this.timeout = settings.delivery().timeout();
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** The preview with what it shows. */
    public Preview look(Preview preview) {
        HttpResponse<byte[]> answer = get("preview/state", preview);
        return preview.showing(JSON.readValue(answer.body(), Preview.Shown.class));
    }

    /** A picture of the preview by the end of its address: the digest of its content, and its size. */
    public Optional<Picture> picture(Preview preview, String end) {
        HttpResponse<byte[]> answer = get("preview/media/" + end, preview);
        return answer.statusCode() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(new Picture(
                        new ByteArrayResource(answer.body()),
                        answer.headers().firstValue("Content-Type").orElse("application/octet-stream")));
    }

    private HttpResponse<byte[]> get(String path, Preview preview) {
        HttpRequest request = HttpRequest.newBuilder(address.of(path))
                .timeout(timeout.plus(timeout))
                .header(SECRET, preview.secret())
                .GET()
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() == GONE) {
                throw new PreviewEnded();
            }
            if (answer.statusCode() != 200 && answer.statusCode() != NOT_FOUND) {
                throw new DeliveryUnavailable("The preview API answered " + answer.statusCode(), null);
            }
            return answer;
        } catch (IOException e) {
            throw new DeliveryUnavailable("The preview API cannot be reached at " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryUnavailable("Interrupted", e);
        }
    }

    /** A picture's bytes. */
    public record Picture(Resource bytes, String contentType) {}
}
