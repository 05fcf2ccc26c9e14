package org.moothall.content.delivery;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.moothall.content.audience.Audience;
import org.moothall.content.graphql.kept.AnswerVersion;
import org.moothall.localservices.Services;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The delivery API on the real MariaDB, spoken to over real HTTP. */
@SpringBootTest(
        classes = DeliveryApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "moothall.search.indexing.enabled=false",
            "moothall.delivery.answers.memory=0",
            "moothall.delivery.cache.listings=0",
            "spring.elasticsearch.uris=${services.elasticsearch}"
        })
public abstract class DeliveryTest {

    private static final Services SERVICES = Services.shared().withFreshDatabase("delivery");

    private static final String ALIAS = SERVICES.freshIndexPrefix().replaceFirst("-$", "");

    @LocalServerPort
    protected int port;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected SqlRecord sql;

    @Autowired
    private AnswerVersion version;

    protected Published published;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", SERVICES::jdbcUrl);
        registry.add("spring.datasource.username", SERVICES::username);
        registry.add("spring.datasource.password", SERVICES::password);
        registry.add("services.elasticsearch", SERVICES::elasticsearchUri);
        registry.add("moothall.search.alias", () -> ALIAS);
        registry.add("moothall.media.folder", () -> "target/media");
        registry.add("spring.main.banner-mode", () -> "off");
    }

    @BeforeEach
    void emptyThePublishedTables() {
        published = new Published(jdbc);
        published.removeAll();
    }

    /**
     * Returns once this process has heard of all that is published. Before, what is remembered of the archive without it takes no
     * statement either.
     */
    protected void awaitHeard() {
        await().atMost(Duration.ofSeconds(3)).until(() -> version.current().orElse(-1) == head());
    }

    private long head() {
        return jdbc.sql("select number from publication_log_head")
                .query(Long.class)
                .single();
    }

    /** A caller of that audience. */
    protected GraphQlCalls as(Audience audience) {
        return new GraphQlCalls(port, audience);
    }

    /** A caller who is not signed in. */
    protected GraphQlCalls visitor() {
        return as(Audience.PUBLIC);
    }
}
