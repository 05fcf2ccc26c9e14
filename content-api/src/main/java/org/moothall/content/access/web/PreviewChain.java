package org.moothall.content.access.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The side door for previews. Nobody is anybody here, as at the one for fact-checkers: a secret in a header opens one
 * preview, no session or token is looked at, and no cookie is made.
 */
@Configuration
class PreviewChain {

    private final PathRules rules;
    private final Denials denials;

    PreviewChain(PathRules rules, Denials denials) {
        this.rules = rules;
        this.denials = denials;
    }

    @Bean
    @Order(6)
    SecurityFilterChain previews(HttpSecurity http) {
        http.securityMatcher(Paths.PREVIEW_API, Paths.PREVIEW_STATE, Paths.PREVIEW_MEDIA)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(BrowserProtection::headers)
                .exceptionHandling(
                        refusals -> refusals.accessDeniedHandler(denials).authenticationEntryPoint(denials))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(POST, Paths.PREVIEW_API)
                                .permitAll()
                                .requestMatchers(GET, Paths.PREVIEW_STATE, Paths.PREVIEW_MEDIA)
                                .permitAll()
                                .anyRequest()
                                .access(rules.nobody()));
        return http.build();
    }
}
