package org.moothall.platform.requests;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Has Tomcat read no more requests than {@code server.tomcat.threads.max} at a time; the others wait unread, first come first
 * served. A request that is read takes some 64 kB of memory, one that waits takes next to none: without a limit, as virtual
 * threads would have it, some thousands of readers at once fill the heap.
 */
@Component
class RequestsInHand implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    private static final Duration IDLE = Duration.ofSeconds(10);

    private final TomcatServerProperties tomcat;

    RequestsInHand(TomcatServerProperties tomcat) {
        this.tomcat = tomcat;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addProtocolHandlerCustomizers(
                handler -> handler.setExecutor(atATime(tomcat.getThreads().getMax())));
    }

    /** After what gives Tomcat a virtual thread for each request. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /** Threads are virtual all the same: few of the operating system's carry them. */
    private static Executor atATime(int most) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                most,
                most,
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                // As long as there are connections at the most, of which Tomcat takes max-connections.
                new LinkedBlockingQueue<>(),
                Thread.ofVirtual().name("request-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
