package org.moothall.content.access.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.moothall.content.access.AccessSettings;
import org.moothall.content.access.Permission;
import org.moothall.content.access.problem.ProblemWriter;
import org.moothall.content.access.signin.AccountSessions;
import org.moothall.content.access.token.VerifyToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Who may pass, by path. What is not opened here is denied. */
@Configuration
class SecurityChains {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final PathRules rules;
    private final Denials denials;
    private final CallerFilter callerFilter;

    SecurityChains(
            PathRules rules,
            Denials denials,
            VerifyToken verifyToken,
            AccountSessions sessions,
            ProblemWriter problems) {
        this.rules = rules;
        this.denials = denials;
        this.callerFilter = new CallerFilter(verifyToken, sessions, problems);
    }

    /** Nobody signs in by Spring Security's own ways; without this, Boot would make up a user and a password. */
    @Bean
    AuthenticationManager authenticationManager() {
        return authentication -> {
            throw new ProviderNotFoundException("Sign in at " + Paths.SESSION + ".");
        };
    }

    /** Read by the editorial UI's script, which sends its value back in the header X-XSRF-TOKEN. */
    @Bean
    CsrfTokenRepository csrfTokens(AccessSettings settings) {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(settings.secureCookies()).sameSite("Lax"));
        return tokens;
    }

    /** Each request is observed as a whole: to observe every filter as well takes longer than most of them do. */
    @Bean
    SecurityObservationSettings requestsAreObservedAsAWhole() {
        return SecurityObservationSettings.noObservations();
    }

    /** The editorial UI and its API: what changes anything with a session's authority needs the CSRF token. */
    @Bean
    @Order(10)
    SecurityFilterChain editorial(HttpSecurity http, CsrfTokenRepository csrfTokens) {
        http.securityMatcher(Paths.EDITORIAL, Paths.EDITORIAL_PAGES)
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfTokens)
                        .requireCsrfProtectionMatcher(SecurityChains::needsCsrfToken))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Paths.SESSION, Paths.OWN_PASSWORD)
                                .permitAll()
                                .requestMatchers(POST, Paths.EDITORIAL_API)
                                .access(rules.callersWith(Permission.READ_EDITORIAL))
                                .requestMatchers(GET, Paths.EDITORIAL_MEDIA)
                                .access(rules.callersWith(Permission.READ_EDITORIAL))
                                .requestMatchers(HEAD, Paths.EDITORIAL_MEDIA)
                                .access(rules.callersWith(Permission.READ_EDITORIAL))
                                .requestMatchers(Paths.EDITORIAL_MEDIA)
                                .access(rules.callersWith(Permission.WRITE))
                                .requestMatchers(Paths.EDITORIAL_API)
                                .access(rules.callersWith(Permission.READ_EDITORIAL))
                                .requestMatchers(Paths.EXPORTS)
                                .access(rules.callersWith(Permission.ADMINISTER))
                                .requestMatchers(GET, Paths.EDITORIAL, Paths.EDITORIAL_PAGES)
                                .permitAll()
                                .requestMatchers(HEAD, Paths.EDITORIAL, Paths.EDITORIAL_PAGES)
                                .permitAll()
                                .anyRequest()
                                .access(rules.nobody()));
        return basics(http).build();
    }

    /**
     * Everything else. Nothing here changes anything with a session's authority (the delivery API has no mutations, and
     * what readers say is nobody's), so no CSRF token is needed, and its cookie does not get in the way of shared caches.
     */
    @Bean
    @Order(100)
    SecurityFilterChain readers(HttpSecurity http) {
        http.csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Paths.DELIVERY)
                                .access(rules.readers())
                                .requestMatchers(POST, Paths.FEEDBACK, Paths.SEARCHED, Paths.OPENED)
                                .access(rules.readers())
                                .requestMatchers(GET, Paths.MEDIA, Paths.HEALTH)
                                .access(rules.readers())
                                .requestMatchers(HEAD, Paths.MEDIA, Paths.HEALTH)
                                .access(rules.readers())
                                .requestMatchers(GET, Paths.ACTUATOR)
                                .access(rules.callersWith(Permission.ADMINISTER))
                                .anyRequest()
                                .access(rules.nobody()));
        return basics(http).build();
    }

    private HttpSecurity basics(HttpSecurity http) {
        return http.addFilterBefore(callerFilter, CsrfFilter.class)
                .headers(BrowserProtection::headers)
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refusals -> refusals.accessDeniedHandler(denials).authenticationEntryPoint(denials));
    }

    private static boolean needsCsrfToken(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod()) && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }
}
