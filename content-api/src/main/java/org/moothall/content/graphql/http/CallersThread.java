package org.moothall.content.graphql.http;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What is known of a request by the thread that it came on: who calls, and from where. */
final class CallersThread {

    private CallersThread() {}

    /** The same work, which knows on any thread what this one knows; its caller waits for it to end. */
    static <T> Callable<T> takenAlong(Callable<T> work) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return new DelegatingSecurityContextCallable<>(() -> of(request, work));
    }

    private static <T> T of(@Nullable RequestAttributes request, Callable<T> work) throws Exception {
        RequestContextHolder.setRequestAttributes(request);
        try {
            return work.call();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
