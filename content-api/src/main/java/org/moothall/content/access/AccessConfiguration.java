package org.moothall.content.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** How passwords are hashed, and how sessions are kept and named. */
@Configuration
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {

    /** Argon2id with 16 MiB and two passes. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    CookieSerializer sessionCookie(AccessSettings settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("MOOTHALL_SESSION");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(settings.secureCookies());
        return cookie;
    }

    /** Two requests of one session may store the same attribute at once. */
    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer sessionsOnMariaDb() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
