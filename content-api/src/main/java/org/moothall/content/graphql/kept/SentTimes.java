package org.moothall.content.graphql.kept;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long answers take that are sent before requests are measured: under the name and the tags that all other requests
 * have, at a fraction of the cost. Nothing is measured where nobody asks for it.
 */
final class SentTimes {

    private static final String NAME = "http.server.requests";

    private final String path;
    private volatile @Nullable Timers timers;

    SentTimes(String path) {
        this.path = path;
    }

    void measure(MeterRegistry registry) {
        timers = new Timers(
                timer(registry, "GET", HttpServletResponse.SC_OK, "SUCCESS"),
                timer(registry, "GET", HttpServletResponse.SC_NOT_MODIFIED, "REDIRECTION"),
                timer(registry, "POST", HttpServletResponse.SC_OK, "SUCCESS"));
    }

    /** @param began by the clock of {@link System#nanoTime} */
    void sent(HttpServletRequest request, HttpServletResponse response, long began) {
        Timers known = timers;
        if (known != null) {
            known.of(request, response).record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        }
    }

    private Timer timer(MeterRegistry registry, String method, int status, String outcome) {
        return registry.timer(
                NAME,
                Tags.of(
                        "error",
                        "none",
                        "exception",
                        "none",
                        "method",
                        method,
                        "outcome",
                        outcome,
                        "status",
                        Integer.toString(status),
                        "uri",
                        path));
    }

    private record Timers(Timer got, Timer unchanged, Timer posted) {

        Timer of(HttpServletRequest request, HttpServletResponse response) {
            if (request.getMethod().equals("POST")) {
                return posted;
            }
            return response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED ? unchanged : got;
        }
    }
}
