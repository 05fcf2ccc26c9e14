package org.moothall.platform.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.localservices.Services;
import org.moothall.platform.Moothall;

/** The command as the program runs it, on a database of its own. */
class IndexCommandTest {

    private static final Services SERVICES = Services.shared().withFreshDatabase("index_command");

    @TempDir
    private Path folder;

    private final Map<String, String> settings = Map.of(
            "spring.config.location", "file:../config/application.yaml",
            "spring.datasource.url", SERVICES.jdbcUrl(),
            "spring.datasource.username", SERVICES.username(),
            "spring.datasource.password", SERVICES.password(),
            "spring.elasticsearch.uris", SERVICES.elasticsearchUri(),
            "moothall.search.alias", SERVICES.freshIndexPrefix() + "command");

    @BeforeEach
    void set() {
        settings.forEach(System::setProperty);
        System.setProperty("moothall.media.folder", folder.resolve("media").toString());
    }

    @AfterEach
    void unset() {
        settings.keySet().forEach(System::clearProperty);
        System.clearProperty("moothall.media.folder");
    }

    @Test
    void buildsTheIndexAndFindsItRight() {
        assertThat(run("verify")).isEqualTo(1);
        assertThat(printed()).contains("There is no index behind").contains("an indexer builds it when it runs");
        assertThat(run("rebuild")).isZero();
        assertThat(run("verify", "--repair")).isZero();
        assertThat(printed()).contains("0 documents compared, 0 wrong, 0 mended, 0 set aside.");
    }

    @Test
    void explainsItselfToWhoeverMisusesIt() {
        assertThat(run("verify", "--force")).isEqualTo(2);
        assertThat(printed()).startsWith("usage: index status");
    }

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(String... words) {
        return IndexCommand.run(Moothall.class, List.of(words), new PrintStream(printed, true, UTF_8));
    }

    private String printed() {
        return printed.toString(UTF_8);
    }
}
