package org.moothall.content.graphql.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.graphql.UnfilteredTimer;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests to an API that has no place for them before anything else is done with them: refusing must cost a
 * fraction of answering, or those who are refused leave nothing to answer the others with. For the same reason it takes a
 * moment, in which a place may become free: who asks again as soon as he is refused keeps the program busy with refusing.
 */
final class RefuseUnread extends OncePerRequestFilter implements MeterBinder {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Supplier<GraphQlEndpoints> endpoints;
    private final Map<Refused, Timer> timers = new ConcurrentHashMap<>();
    private volatile @Nullable MeterRegistry registry;

    RefuseUnread(Supplier<GraphQlEndpoints> endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public void bindTo(MeterRegistry measured) {
        registry = measured;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") && !request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long began = System.nanoTime();
        GraphQlEndpoint endpoint = endpoints.get().at(request.getRequestURI());
        if (endpoint == null || !endpoint.full() || hasRoomAfterAPause(endpoint)) {
            chain.doFilter(request, response);
            return;
        }
        endpoint.refuseUnread(response);
        MeterRegistry known = registry;
        if (known != null) {
            timer(new Refused(request.getRequestURI(), request.getMethod()), known)
                    .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        }
    }

    private static boolean hasRoomAfterAPause(GraphQlEndpoint endpoint) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return !endpoint.full();
    }

    private Timer timer(Refused refused, MeterRegistry known) {
        return timers.computeIfAbsent(
                refused, each -> UnfilteredTimer.of(known, each.path(), each.method(), HttpStatus.SERVICE_UNAVAILABLE));
    }

    private record Refused(String path, String method) {}
}
