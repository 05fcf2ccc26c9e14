package org.moothall.search;

import org.moothall.search.definition.IndexSettings;
import org.moothall.search.follow.IndexingSettings;
import org.moothall.search.lease.LeaseSettings;
import org.moothall.search.query.QuerySettings;
import org.moothall.search.query.RankingSettings;
import org.moothall.search.relevance.RelevanceSettings;
import org.moothall.search.trial.TrialSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Brings the settings of search in, for whoever scans this package. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    IndexSettings.class,
    IndexingSettings.class,
    LeaseSettings.class,
    QuerySettings.class,
    RankingSettings.class,
    RelevanceSettings.class,
    TrialSettings.class
})
class SearchModule {}
