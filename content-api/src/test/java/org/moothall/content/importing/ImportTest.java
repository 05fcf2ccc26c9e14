package org.moothall.content.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.localservices.Services;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports on the real MariaDB, each test with an empty database and a folder of its own. */
@SpringBootTest(
        classes = ImportApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "moothall.schedule.enabled=false",
            "spring.jpa.hibernate.ddl-auto=none",
            "spring.jpa.properties.hibernate.jdbc.time_zone=UTC",
            "spring.datasource.hikari.data-source-properties.connectionTimeZone=UTC",
            "spring.datasource.hikari.data-source-properties.forceConnectionTimeZoneToSession=true"
        })
public abstract class ImportTest {

    private static final Services SERVICES = Services.shared().withFreshDatabase("importing");

    private static final Path MEDIA = mediaFolder();

    @TempDir
    protected Path folder;

    @Autowired
    protected ImportFiles importFiles;

    @Autowired
    protected Documents documents;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected JdbcTemplate jdbc;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", SERVICES::jdbcUrl);
        registry.add("spring.datasource.username", SERVICES::username);
        registry.add("spring.datasource.password", SERVICES::password);
        registry.add("moothall.media.folder", MEDIA::toString);
    }

    /** One for all tests, which share the application. */
    private static Path mediaFolder() {
        try {
            return Files.createTempDirectory("moothall-import-media-");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void emptyDatabase() {
        List<String> tables = jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = database()"
                        + " and table_name not in ('flyway_schema_history', 'publication_log_head')",
                String.class);
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set foreign_key_checks = 0");
            tables.forEach(table -> jdbc.execute("delete from `" + table + "`"));
            jdbc.execute("set foreign_key_checks = 1");
            jdbc.execute("update publication_log_head set number = 0");
        });
    }

    /** Writes a file below the test's folder. */
    protected Path write(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Imports all of the test's folder. */
    protected ImportReport importAll() {
        return importFiles.run(List.of(folder), ImportOptions.USUAL);
    }

    /** The file's line of the report, and what is wrong with it, without the folder's name. */
    protected List<String> lines(ImportReport report) {
        return report.files().stream()
                .flatMap(file -> file.lines().stream())
                .map(line -> line.replace(folder + "/", "").strip())
                .toList();
    }

    /** A story, or another type, with a slug and more lines of front matter. */
    protected static String story(String slug, String... more) {
        return """
                ---
                type: story
                slug: %s
                title: Ask Meltham
                summary: What Meltham said.
                %s---
                The town was asked.
                """.formatted(slug, more.length == 0 ? "" : String.join("\n", more) + "\n");
    }

    protected Document stored(String slug) {
        return documents.findBySlug(slug).orElseThrow();
    }

    /** Does something in a transaction, so that editions can be looked at. */
    protected void looking(Runnable look) {
        transaction.executeWithoutResult(status -> look.run());
    }

    protected long logNumber() {
        return jdbc.queryForObject("select number from publication_log_head", Long.class);
    }

    protected int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }
}
