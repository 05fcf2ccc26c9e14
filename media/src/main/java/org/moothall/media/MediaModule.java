package org.moothall.media;

import org.moothall.media.sweep.SweepSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/** Registers what component scanning does not find: settings, entities and repositories. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MediaSettings.class, SweepSettings.class})
@EntityScan("org.moothall.media")
@EnableJpaRepositories(basePackages = "org.moothall.media", queryEnhancerSelector = MediaModule.QueriesAsWritten.class)
class MediaModule {

    /** No query has an order or a count added to it, so that Spring Data need not parse any after Hibernate did. */
    static final class QueriesAsWritten implements QueryEnhancerSelector {

        @Override
        public QueryEnhancerFactory select(DeclaredQuery query) {
            return QueryEnhancerFactories.fallback();
        }
    }
}
