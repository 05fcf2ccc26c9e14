package org.moothall.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.moothall.localservices.Services;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.follow.IndexFollower;
import org.moothall.search.query.Audience;
import org.moothall.search.query.SearchQueries;
import org.moothall.search.query.SearchRequest;
import org.moothall.search.query.SearchResult;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test on the real MariaDB and Elasticsearch; the follower does a round when it is told to, and not by itself. */
@SpringBootTest(classes = SearchTestApplication.class)
public abstract class SearchTest {

    private static final Services SERVICES = Services.shared().withFreshDatabase("search");
    protected static final String ALIAS = SERVICES.freshIndexPrefix().replaceFirst("-$", "");

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected ElasticsearchClient elasticsearch;

    @Autowired
    protected SearchIndices indices;

    @Autowired
    protected IndexFollower follower;

    @Autowired
    protected SearchQueries queries;

    protected TestLog log;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", SERVICES::jdbcUrl);
        registry.add("spring.datasource.username", SERVICES::username);
        registry.add("spring.datasource.password", SERVICES::password);
        registry.add("spring.elasticsearch.uris", SERVICES::elasticsearchUri);
        registry.add("moothall.search.alias", () -> ALIAS);
        registry.add("moothall.search.query.time-budget", () -> "20s");
        registry.add("moothall.search.indexing.poll-interval", () -> "1h");
        registry.add("moothall.search.indexing.longest-backoff", () -> "1h");
    }

    /** As on a new installation: an empty log and no index. */
    protected void beginEmpty() {
        follower.stop();
        log = new TestLog(jdbc);
        log.empty();
        indices.live().ifPresent(indices::drop);
        indices.spare().forEach(indices::drop);
    }

    /** Publishes the documents on an installation that was empty, and indexes them. */
    protected void beginWith(Published... documents) {
        beginEmpty();
        for (Published document : documents) {
            log.publish(document);
        }
        catchUp();
    }

    /** Brings the index to the log's head and makes what is in it findable. */
    protected void catchUp() {
        follower.catchUp();
        indices.live().ifPresent(indices::refresh);
    }

    protected SearchResult search(String query, Audience audience) {
        return queries.search(SearchRequest.of(query, audience).first(SearchRequest.MOST));
    }

    protected IndexContents contents() {
        return IndexContents.of(elasticsearch, ALIAS);
    }
}
