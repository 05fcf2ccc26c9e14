package org.moothall.content.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.moothall.content.access.Callers;
import org.moothall.content.access.problem.Problem;
import org.moothall.content.access.problem.ProblemCode;
import org.moothall.content.access.problem.ProblemWriter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** The one place that answers requests that may not pass. */
@Component
final class Denials implements AccessDeniedHandler, AuthenticationEntryPoint {

    private final Callers callers;
    private final ProblemWriter problems;

    Denials(Callers callers, ProblemWriter problems) {
        this.callers = callers;
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(problem(request, denied), response);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        problems.write(Problem.signInRequired(), response);
    }

    private Problem problem(HttpServletRequest request, AccessDeniedException denied) {
        if (denied instanceof CsrfException) {
            boolean nobodyToProtect = callers.current().isAnonymous() && !Paths.SESSION.equals(request.getRequestURI());
            return nobodyToProtect ? Problem.signInRequired() : csrf();
        }
        return denied instanceof AuthorizationDeniedException authorization
                        && authorization.getAuthorizationResult() instanceof Denied(Problem problem)
                ? problem
                : Problem.notFound();
    }

    private static Problem csrf() {
        return new Problem(
                ProblemCode.CSRF_TOKEN_NEEDED,
                "The header X-XSRF-TOKEN is missing or is not what the cookie XSRF-TOKEN holds.",
                "GET /editorial/session, then send the cookie's value in the header X-XSRF-TOKEN.");
    }
}
