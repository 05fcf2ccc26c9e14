package org.moothall.content.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.moothall.content.access.Caller;
import org.moothall.content.access.CallerAuthentication;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Role;
import org.moothall.content.audience.Audience;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Delivery alone: none of the packages that write drafts is there. Whoever calls says for which audience in a header. Not
 * a component, so that no other test's scan finds it.
 */
@EnableAutoConfiguration(
        exclude = {
            HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class,
            JdbcSessionAutoConfiguration.class
        })
@ComponentScan({
    "org.moothall.content.deadline",
    "org.moothall.content.delivery",
    "org.moothall.content.graphql",
    "org.moothall.content.http",
    "org.moothall.search"
})
@Import({Callers.class, RenditionsForTests.class})
class DeliveryApplication {

    static final String AUDIENCE = "X-Audience";
    static final Instant NOW = Instant.parse("2019-10-01T08:00:00Z");

    /** Goes on from then: indices are named by the moment. */
    @Bean
    Clock clock() {
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), NOW));
    }

    @Bean
    static SqlRecord sqlRecord() {
        return new SqlRecord();
    }

    @Bean
    static BeanPostProcessor recordingDataSource(SqlRecord record) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? record.recording(source) : bean;
            }
        };
    }

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .anonymous(AbstractHttpConfigurer::disable)
                .addFilterBefore(new AudienceByHeader(), CsrfFilter.class)
                .build();
    }

    private static final class AudienceByHeader extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String audience = request.getHeader(AUDIENCE);
            if (audience != null) {
                Caller caller = new Caller(null, "reader", Role.READER, Audience.valueOf(audience), Set.of(), null);
                SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller));
            }
            chain.doFilter(request, response);
        }
    }
}
