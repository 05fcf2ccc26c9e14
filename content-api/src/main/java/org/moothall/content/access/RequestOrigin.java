package org.moothall.content.access;

import org.moothall.content.audit.Origin;
import org.moothall.content.audit.PresentOrigin;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** By which way the request came that this thread works on: a session or a token, from which address. */
@Component
final class RequestOrigin implements PresentOrigin {

    @Override
    public Origin current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof CallerAuthentication known) {
            Caller caller = known.getPrincipal();
            if (caller.tokenId() != null) {
                return new Origin(Origin.Channel.TOKEN, caller.tokenId(), known.address());
            }
            if (caller.accountId() != null) {
                return new Origin(Origin.Channel.SESSION, null, known.address());
            }
            return Origin.PLATFORM;
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? new Origin(Origin.Channel.SESSION, null, request.getRequest().getRemoteAddr())
                : Origin.PLATFORM;
    }
}
