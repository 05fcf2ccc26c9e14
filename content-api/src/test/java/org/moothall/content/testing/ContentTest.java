package org.moothall.content.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.moothall.content.access.MovableClock;
import org.moothall.localservices.Services;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The application with the settings that it is shipped with, on the real MariaDB. All test classes share one application
 * and one database: each test works on documents of its own.
 */
@SpringBootTest(
        classes = ContentApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.location=file:../config/application.yaml")
public abstract class ContentTest {

    private static final Services SERVICES = Services.shared().withFreshDatabase("content");

    @Autowired
    protected Desk desk;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected JdbcTemplate jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", SERVICES::jdbcUrl);
        registry.add("spring.datasource.username", SERVICES::username);
        registry.add("spring.datasource.password", SERVICES::password);
        registry.add("spring.elasticsearch.uris", SERVICES::elasticsearchUri);
        registry.add("spring.main.banner-mode", () -> "off");
        registry.add("moothall.media.folder", ContentTest::emptyFolder);
        registry.add("moothall.search.indexing.enabled", () -> false);
        registry.add("moothall.schedule.enabled", () -> false);
        registry.add("moothall.delivery.answers.memory", () -> "0");
        registry.add("moothall.delivery.cache.listings", () -> "0");
        registry.add("moothall.schedule.attempts", () -> 3);
        registry.add("moothall.schedule.retry-after", () -> "10s");
    }

    @BeforeEach
    void keepWardsAndTopics() {
        jdbc.update("insert ignore into ward (slug, name) values ('ashbrow', 'Ashbrow'), ('dalton', 'Dalton')");
        jdbc.update("insert ignore into topic (slug, label)"
                + " values ('scrutiny', 'Scrutiny'), ('young-people', 'Young people')");
    }

    private static String emptyFolder() {
        try {
            return Files.createTempDirectory("moothall-media").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
