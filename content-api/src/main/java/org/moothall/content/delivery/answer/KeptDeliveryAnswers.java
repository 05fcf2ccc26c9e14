package org.moothall.content.delivery.answer;

import org.moothall.content.access.Callers;
import org.moothall.content.audience.Audience;
import org.moothall.content.graphql.kept.KeepAnswers;
import org.moothall.content.graphql.kept.KeptPaths;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has the answers of {@code /graphql} kept. Previews, at another path, never are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnswerSettings.class)
@ConditionalOnBooleanProperty(name = "moothall.api.enabled", matchIfMissing = true)
class KeptDeliveryAnswers {

    private static final int BEHIND_SECURITY = 0;

    @Bean
    WatchLog watchLog(JdbcClient jdbc, AnswerSettings settings) {
        return new WatchLog(jdbc, settings);
    }

    @Bean
    KeptPaths keptDelivery(WatchLog watch, AnswerSettings settings) {
        return new KeptPaths("/graphql", watch, settings.kept());
    }

    @Bean
    FilterRegistrationBean<KeepAnswers> keepPublicAnswers(KeptPaths kept) {
        return kept.beforeOthers(Audience.PUBLIC.name());
    }

    @Bean
    FilterRegistrationBean<KeepAnswers> keepCallersAnswers(KeptPaths kept, Callers callers) {
        return kept.behindSecurity(
                BEHIND_SECURITY, () -> callers.current().audience().name());
    }
}
