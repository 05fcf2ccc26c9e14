package org.moothall.media;

import org.moothall.media.persistence.QueriesAsWritten;
import org.moothall.media.sweep.SweepSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Registers what component scanning does not find: settings, entities and repositories. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MediaSettings.class, SweepSettings.class})
@EntityScan("org.moothall.media")
@EnableJpaRepositories(basePackages = "org.moothall.media", queryEnhancerSelector = QueriesAsWritten.class)
class MediaModule {}
