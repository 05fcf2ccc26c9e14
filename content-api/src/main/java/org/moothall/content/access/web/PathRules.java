package org.moothall.content.access.web;

import java.util.Map;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.access.Scope;
import org.moothall.content.access.problem.Problem;
import org.moothall.content.access.problem.ProblemCode;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** The rules that paths are opened by, each with what is answered to whom it keeps out. */
@Component
final class PathRules {

    private final Callers callers;

    PathRules(Callers callers) {
        this.callers = callers;
    }

    /** Everybody, except tokens that were not given out for reading. */
    AuthorizationManager<RequestAuthorizationContext> readers() {
        return (ignored, request) -> {
            Caller caller = callers.current();
            return caller.isAnonymous() || caller.scopes().contains(Scope.READ)
                    ? new AuthorizationDecision(true)
                    : notAllowed("The token has no scope READ.", "Use a token that has the scope READ.", Scope.READ);
        };
    }

    /** Callers with a permission. */
    AuthorizationManager<RequestAuthorizationContext> callersWith(Permission permission) {
        return (ignored, request) -> decide(callers.current(), permission);
    }

    /** Nobody: what has not been opened does not exist. */
    AuthorizationManager<RequestAuthorizationContext> nobody() {
        return (ignored, request) -> new Denied(Problem.notFound());
    }

    private static AuthorizationResult decide(Caller caller, Permission permission) {
        if (caller.isAnonymous()) {
            return new Denied(Problem.signInRequired());
        }
        try {
            caller.require(permission);
            return new AuthorizationDecision(true);
        } catch (Refused refused) {
            Refusal refusal = refused.refusals().getFirst();
            return notAllowed(refusal.message(), refusal.remedy(), permission.scope());
        }
    }

    private static Denied notAllowed(String detail, String remedy, Scope needed) {
        String header = "Bearer realm=\"moothall\", error=\"insufficient_scope\", scope=\"" + needed + "\"";
        return new Denied(
                new Problem(ProblemCode.NOT_ALLOWED, detail, remedy, Map.of(HttpHeaders.WWW_AUTHENTICATE, header)));
    }
}
