package org.moothall.content.access;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.session.autoconfigure.SessionTimeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How passwords are hashed, and how sessions are kept and named. */
@Configuration
@EnableSpringHttpSession
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

    /**
     * As Spring Session would set it up, with the translator of errors that all other statements have. Its own reads the
     * error numbers of a dozen databases from a file, whose parser stays in memory.
     */
    @Bean
    JdbcIndexedSessionRepository sessions(
            DataSource database, PlatformTransactionManager transactionManager, SessionTimeout timeout) {
        TransactionTemplate transactions = new TransactionTemplate(transactionManager);
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(new JdbcTemplate(database), transactions);
        Optional.ofNullable(timeout.getTimeout()).ifPresent(sessions::setDefaultMaxInactiveInterval);
        // Two requests of one session may store the same attribute at once.
        new MySqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        return sessions;
    }
}
