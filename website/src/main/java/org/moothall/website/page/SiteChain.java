package org.moothall.website.page;

import org.moothall.website.site.Visit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The door of the reader sites. They hold no authority of their own: who may see what is decided by the delivery API, so
 * everything that is a site's is open here. Forms are taken only from the site's own pages.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "moothall.website.enabled", matchIfMissing = true)
class SiteChain {

    @Bean
    @Order(1)
    SecurityFilterChain readerSites(HttpSecurity http) {
        return http.securityMatcher(request -> Visit.find(request) != null)
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new OwnForms(), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(SiteHeaders::set))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
