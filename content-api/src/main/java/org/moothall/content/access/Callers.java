package org.moothall.content.access;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** The one place that says who calls. */
@Component
public final class Callers {

    /** The caller of the request that this thread works on; anonymous when there is none. */
    public Caller current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication authentication
                ? authentication.getPrincipal()
                : Caller.anonymous();
    }

    /** Does work as somebody: the scheduler, an import, a test. The former caller is back afterwards. */
    public <T> T as(Caller caller, Supplier<T> work) {
        SecurityContext former = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(caller)));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(former);
        }
    }
}
