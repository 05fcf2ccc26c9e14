package org.moothall.content;

import org.moothall.media.persistence.QueriesAsWritten;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Brings in this module's entities, repositories and settings. */
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories(queryEnhancerSelector = QueriesAsWritten.class)
@ConfigurationPropertiesScan
class ContentModule {}
