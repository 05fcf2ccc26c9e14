package org.moothall.content.graphql.kept;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.moothall.content.graphql.UnfilteredTimer;
import org.springframework.http.HttpStatus;

/** How long kept answers take that are sent before requests are measured. Nothing is measured where nobody asks for it. */
final class SentTimes {

    private final String path;
    private volatile @Nullable Timers timers;

    SentTimes(String path) {
        this.path = path;
    }

    void measure(MeterRegistry registry) {
        timers = new Timers(
                UnfilteredTimer.of(registry, path, "GET", HttpStatus.OK),
                UnfilteredTimer.of(registry, path, "GET", HttpStatus.NOT_MODIFIED),
                UnfilteredTimer.of(registry, path, "POST", HttpStatus.OK));
    }

    /** @param began by the clock of {@link System#nanoTime} */
    void sent(HttpServletRequest request, HttpServletResponse response, long began) {
        Timers known = timers;
        if (known != null) {
            known.of(request, response).record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        }
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
