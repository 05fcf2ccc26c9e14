package org.moothall.content.access.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The side door for fact-checkers. Nobody is anybody here: no session or token is looked at and no cookie is made. What
 * opens a draft is the secret in a header, which no other site's page can send, so no CSRF token is needed.
 */
@Configuration
class FactCheckChain {

    private final PathRules rules;
    private final Denials denials;

    FactCheckChain(PathRules rules, Denials denials) {
        this.rules = rules;
        this.denials = denials;
    }

    @Bean
    @Order(5)
    SecurityFilterChain factChecks(HttpSecurity http) {
        http.securityMatcher(Paths.FACT_CHECK, Paths.FACT_CHECK_ALL)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    BrowserProtection.headers(headers);
                    headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
                    headers.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"));
                })
                .exceptionHandling(
                        refusals -> refusals.accessDeniedHandler(denials).authenticationEntryPoint(denials))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(GET, Paths.FACT_CHECK, Paths.FACT_CHECK_DRAFT, Paths.FACT_CHECK_PICTURES)
                        .permitAll()
                        .requestMatchers(HEAD, Paths.FACT_CHECK)
                        .permitAll()
                        .requestMatchers(POST, Paths.FACT_CHECK_COMMENTS)
                        .permitAll()
                        .anyRequest()
                        .access(rules.nobody()));
        return http.build();
    }
}
