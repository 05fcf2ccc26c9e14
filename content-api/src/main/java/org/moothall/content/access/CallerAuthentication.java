package org.moothall.content.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Carries a caller through Spring Security's context. Made per request; never stored in a session. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    /** A caller whose session or token has been checked. */
    public CallerAuthentication(Caller caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    /** The same, as having come from an IP address. */
    public CallerAuthentication from(String clientAddress) {
        setDetails(clientAddress);
        return this;
    }

    /** The IP address that the caller's request came from; null when there is no request. */
    public @Nullable String address() {
        return getDetails() instanceof String address ? address : null;
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return caller.username();
    }
}
