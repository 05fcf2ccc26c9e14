package org.moothall.content;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/** Brings in this module's entities, repositories and settings. */
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories(queryEnhancerSelector = ContentModule.QueriesAsWritten.class)
@ConfigurationPropertiesScan
class ContentModule {

    /**
     * No query has an order or a count added to it. Spring Data need not parse each a second time for that, after Hibernate,
     * and keep what its parser learned.
     */
    static final class QueriesAsWritten implements QueryEnhancerSelector {

        @Override
        public QueryEnhancerFactory select(DeclaredQuery query) {
            return QueryEnhancerFactories.fallback();
        }
    }
}
