package org.moothall.content.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.util.List;
import org.moothall.localservices.Services;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.rebuild.RebuildIndex;
import org.moothall.search.relevance.JudgementList;
import org.moothall.search.relevance.MeasureRelevance;
import org.moothall.search.relevance.RelevanceReport;
import org.moothall.search.relevance.RelevanceSettings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Search over what has been published in a database, as the platform has it, with an index made for the occasion. */
final class SampleSearch implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private SampleSearch(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static SampleSearch over(Services services) {
        String alias = services.freshIndexPrefix() + "relevance";
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.main.banner-mode=off",
                        "--spring.flyway.enabled=false",
                        "--spring.datasource.url=" + services.jdbcUrl(),
                        "--spring.datasource.username=" + services.username(),
                        "--spring.datasource.password=" + services.password(),
                        "--spring.elasticsearch.uris=" + services.elasticsearchUri(),
                        "--moothall.search.alias=" + alias,
                        "--moothall.search.query.time-budget=20s",
                        "--moothall.search.indexing.enabled=false");
        context.getBean(RebuildIndex.class).run("to measure it");
        return new SampleSearch(context);
    }

    JudgementList judgements() {
        return JudgementList.read(context.getBean(RelevanceSettings.class).judgements());
    }

    RelevanceReport measured() {
        return context.getBean(MeasureRelevance.class).of(indices().alias());
    }

    /** What a plain search of Elasticsearch finds. */
    RelevanceReport plainMatch() {
        ElasticsearchClient elasticsearch = context.getBean(ElasticsearchClient.class);
        try (PlainMatch plain = PlainMatch.filled(elasticsearch, indices().alias() + "-plain", documents())) {
            return RelevanceReport.of(judgements(), plain::slugs);
        }
    }

    /** What a plain search of MariaDB finds. */
    RelevanceReport fullText() {
        return RelevanceReport.of(judgements(), FullText.filled(jdbc(), documents())::slugs);
    }

    List<SampleDocument> documents() {
        return SampleDocument.all(jdbc());
    }

    @Override
    public void close() {
        indices().live().ifPresent(indices()::drop);
        context.close();
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    private SearchIndices indices() {
        return context.getBean(SearchIndices.class);
    }

    /** Search alone: whatever else is on the class path stays out. */
    @EnableAutoConfiguration(
            exclude = {HibernateJpaAutoConfiguration.class, DataJpaRepositoriesAutoConfiguration.class})
    @ComponentScan("org.moothall.search")
    static class Application {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
