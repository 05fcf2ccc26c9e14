package org.moothall.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.moothall.search.definition.IndexSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Readers' searches and editors' questions about them: each with a time budget and a circuit breaker of its own, so that
 * an account of a ranking that takes long keeps no reader from search.
 */
@Configuration(proxyBeanMethods = false)
class TimedSearches {

    @Bean
    TimedSearch readersSearch(ElasticsearchClient elasticsearch, IndexSettings index, QuerySettings settings) {
        return new TimedSearch(elasticsearch, index, settings.timeBudget(), settings.pause());
    }

    @Bean(defaultCandidate = false)
    TimedSearch editorsSearch(ElasticsearchClient elasticsearch, IndexSettings index, QuerySettings settings) {
        return new TimedSearch(elasticsearch, index, settings.editorsTimeBudget(), settings.pause());
    }
}
