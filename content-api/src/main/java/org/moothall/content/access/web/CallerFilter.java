package org.moothall.content.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.moothall.content.access.Caller;
import org.moothall.content.access.CallerAuthentication;
import org.moothall.content.access.problem.Problem;
import org.moothall.content.access.problem.ProblemCode;
import org.moothall.content.access.problem.ProblemWriter;
import org.moothall.content.access.signin.AccountSessions;
import org.moothall.content.access.token.TokenRefused;
import org.moothall.content.access.token.VerifyToken;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls: by the API token when an {@code Authorization} header is there, otherwise by the session. A header
 * that holds no good token ends the request; it never falls back to the session or to the public's view.
 */
final class CallerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final VerifyToken verifyToken;
    private final AccountSessions sessions;
    private final ProblemWriter problems;

    CallerFilter(VerifyToken verifyToken, AccountSessions sessions, ProblemWriter problems) {
        this.verifyToken = verifyToken;
        this.sessions = sessions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (headers.isEmpty()) {
            SecurityContextHolder.setDeferredContext(
                    SingletonSupplier.of(() -> context(sessions.find(request).orElseGet(Caller::anonymous), request)));
        } else {
            try {
                SecurityContextHolder.setContext(context(verifyToken.verify(onlyToken(headers)), request));
            } catch (TokenRefused refused) {
                problems.write(problem(refused), response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static SecurityContext context(Caller caller, HttpServletRequest request) {
        return caller.isAnonymous()
                ? new SecurityContextImpl()
                : new SecurityContextImpl(new CallerAuthentication(caller).from(request.getRemoteAddr()));
    }

    private static String onlyToken(List<String> headers) {
        String header = headers.getFirst();
        if (headers.size() > 1) {
            throw TokenRefused.malformed("There are " + headers.size() + " Authorization headers.");
        }
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw TokenRefused.malformed("The Authorization header is not of the scheme Bearer.");
        }
        return header.substring(SCHEME.length()).strip();
    }

    /** The header is the one of RFC 6750, section 3. */
    private static Problem problem(TokenRefused refused) {
        ProblemCode code = switch (refused.reason()) {
            case INVALID -> ProblemCode.TOKEN_INVALID;
            case EXPIRED -> ProblemCode.TOKEN_EXPIRED;
            case REVOKED -> ProblemCode.TOKEN_REVOKED;
        };
        return new Problem(
                code,
                String.valueOf(refused.getMessage()),
                refused.remedy(),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"moothall\", error=\"invalid_token\""));
    }
}
