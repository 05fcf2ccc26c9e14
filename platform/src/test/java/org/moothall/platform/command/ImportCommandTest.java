package org.moothall.platform.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
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
class ImportCommandTest {

    private static final Services SERVICES = Services.shared().withFreshDatabase("command");

    @TempDir
    private Path folder;

    private final Map<String, String> settings = Map.of(
            "spring.config.location", "file:../config/application.yaml",
            "spring.datasource.url", SERVICES.jdbcUrl(),
            "spring.datasource.username", SERVICES.username(),
            "spring.datasource.password", SERVICES.password(),
            "spring.elasticsearch.uris", SERVICES.elasticsearchUri());

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
    void reportsEachFileAndSaysByItsExitCodeWhetherAllIsDone() throws Exception {
        Path right = Files.writeString(folder.resolve("a.yaml"), "wards: [{ slug: golcar, name: Golcar }]\n");
        Path wrong = Files.writeString(folder.resolve("b.yaml"), "wards:\n  - { slug: Golcar East, name: Golcar }\n");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = ImportCommand.run(
                Moothall.class, List.of(right.toString(), wrong.toString()), new PrintStream(printed, true, UTF_8));
        assertThat(printed.toString(UTF_8).lines())
                .containsExactly(
                        "created  " + right,
                        "refused  " + wrong,
                        "  " + wrong + ":2: wards.0.slug: “Golcar East” is no slug. Use lower-case letters and digits,"
                                + " with single hyphens between them, such as “ask-meltham”.",
                        "2 files: 1 created, 0 changed, 0 unchanged, 1 refused.");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void explainsItselfToWhoeverMisusesIt() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = ImportCommand.run(Moothall.class, List.of("--force"), new PrintStream(printed, true, UTF_8));
        assertThat(printed.toString(UTF_8))
                .startsWith("There is no option --force.")
                .contains("usage: import");
        assertThat(code).isEqualTo(2);
    }
}
