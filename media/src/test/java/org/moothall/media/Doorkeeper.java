package org.moothall.media;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.moothall.media.asset.AssetChanged;
import org.moothall.media.delivery.Access;
import org.moothall.media.delivery.AssetAccess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands in for content and its security: believes the header {@code Caller}, and opens what a test opens. */
@Component
public class Doorkeeper extends OncePerRequestFilter implements AssetAccess {

    private final Map<UUID, Access> forEveryone = new ConcurrentHashMap<>();
    private final AtomicLong version = new AtomicLong();

    /** Lets readers see the asset. */
    public void open(UUID asset) {
        forEveryone.put(asset, Access.EVERYONE);
    }

    /** Hides the asset from readers again. Until {@link #tell} nobody has been told. */
    public void close(UUID asset) {
        forEveryone.remove(asset);
    }

    /** As publications do for every document that shows the asset. */
    @EventListener
    void follow(AssetChanged changed) {
        tell();
    }

    /** Says that what readers may see has changed. */
    public void tell() {
        version.incrementAndGet();
    }

    @Override
    public OptionalLong version() {
        return OptionalLong.of(version.get());
    }

    /** Editors see everything, though not for everybody's cache. */
    @Override
    public Access decide(UUID asset, Principal caller) {
        Access access = forEveryone.getOrDefault(asset, Access.HIDDEN);
        return access == Access.HIDDEN && caller != null ? Access.CALLER_ONLY : access;
    }

    @Override
    public Access decideFormer(UUID asset, Principal caller) {
        return caller == null ? Access.HIDDEN : Access.CALLER_ONLY;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String caller = request.getHeader("Caller");
        chain.doFilter(caller == null ? request : signedIn(request, caller), response);
    }

    private static HttpServletRequest signedIn(HttpServletRequest request, String caller) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public Principal getUserPrincipal() {
                return () -> caller;
            }
        };
    }
}
