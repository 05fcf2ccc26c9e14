package org.moothall.platform.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.moothall.localservices.Services;
import org.moothall.localservices.process.FreePort;

/**
 * How one process is started.
 *
 * @param profile Spring's profile; empty for none, as in production
 */
public record ProgramStart(Installation installation, String profile, int port, List<String> settings) {

    private static final List<String> JVM = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true");

    public ProgramStart {
        settings = List.copyOf(settings);
    }

    private static final String SAMPLE_CONTENT = "--moothall.sample-content=";

    /** In the profile that has sample accounts; without sample content, unless the settings name its folder. */
    public static ProgramStart local(Installation installation, List<String> settings) {
        return new ProgramStart(installation, "local", FreePort.next(), settings);
    }

    /** As in production: with no profile. */
    public static ProgramStart production(Installation installation) {
        return new ProgramStart(installation, "", FreePort.next(), List.of());
    }

    Path log() {
        return installation.folder().resolve("moothall-" + port + ".log");
    }

    Process launch() {
        Path jar = TestFolder.jar();
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: build it first, with ./mvnw -pl platform -am package");
        }
        ProcessBuilder builder = new ProcessBuilder(command(jar)).redirectErrorStream(true);
        builder.redirectOutput(log().toFile());
        builder.directory(installation.folder().toFile());
        environment(builder.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + jar, e);
        }
    }

    private List<String> command(Path jar) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(JVM);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--moothall.search.alias=" + installation.searchAlias(),
                "--moothall.media.folder=" + installation.folder().resolve("media"),
                "--moothall.access.sign-in.attempts=1000"));
        if (settings.stream().noneMatch(setting -> setting.startsWith(SAMPLE_CONTENT))) {
            command.add(SAMPLE_CONTENT);
        }
        command.addAll(settings);
        return command;
    }

    /** Secrets and addresses come from the environment, as an operator gives them. */
    private void environment(Map<String, String> environment) {
        Services services = installation.services();
        environment.keySet().removeIf(key -> key.startsWith("SPRING_") || key.startsWith("MOOTHALL_"));
        environment.put("SPRING_PROFILES_ACTIVE", profile);
        environment.put("SPRING_DATASOURCE_URL", services.jdbcUrl());
        environment.put("SPRING_DATASOURCE_USERNAME", services.username());
        environment.put("SPRING_DATASOURCE_PASSWORD", services.password());
        environment.put("SPRING_ELASTICSEARCH_URIS", services.elasticsearchUri());
    }
}
